import type { Transaction } from '@lectern/cms-kernel';
import type { QueueQuery, ReviewState, Stages } from '@lectern/shared-types';

export type Query = ReturnType<Transaction['queryBuilder']>;

/** What waits for a reviewer. */
const OPEN: readonly ReviewState[] = ['submitted', 'first-review', 'second-review'];

/** Whether the step that a text waits for should have been taken by now, as SQL. */
export const OVERDUE = `due_at < now() and state in ('submitted', 'first-review', 'second-review')`;

/** Whose queue it is: which types they see, and which reviews of them are theirs to do. */
export interface Desk {
  id: number;
  stages: Stages;
  reads: readonly string[];
  first: readonly string[];
  second: readonly string[];
}

/** The standings of all texts that somebody may see. */
export function standingsFor(trx: Transaction, { reads }: Desk): Query {
  return trx('editorial.review').whereNull('ended_at').whereIn('uid', reads);
}

export function matching(query: Query, wanted: QueueQuery, desk: Desk): Query {
  const { state, uid, locale, mine, overdue, search } = wanted;
  if (uid) query.where({ uid });
  if (locale) query.where({ locale });
  if (search) query.whereILike('title', `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`);
  if (state !== 'open') query.where({ state });
  else if (!mine) query.where(isOpen);
  if (mine) query.where((part: Query) => isMine(part, desk));
  if (overdue) query.where(isOverdue);
  return query;
}

export function isOpen(query: Query): void {
  query.whereIn('state', OPEN);
}

export function isOverdue(query: Query): void {
  query.whereRaw(OVERDUE);
}

/** What waits for this person: a review that is theirs or nobody's, or a text of their own that came back. */
export function isMine(query: Query, desk: Desk): void {
  query
    .where((part: Query) => isReturnedTo(part, desk))
    .orWhere((part: Query) => {
      part.whereIn('state', OPEN).where({ assignee_id: desk.id });
    })
    .orWhere((part: Query) => awaits(part, desk));
}

function isReturnedTo(query: Query, { id }: Desk): void {
  query.where({ state: 'returned' }).whereRaw('authors @> ?::jsonb', [byId(id)]);
}

function awaits(query: Query, desk: Desk): void {
  const { id, first, second, stages } = desk;
  const either = stages === 2 ? first : [...first, ...second];
  query
    .whereNull('assignee_id')
    .whereRaw('not authors @> ?::jsonb', [byId(id)])
    .where((part: Query) => {
      part
        .where((one: Query) => {
          one.whereIn('state', ['submitted', 'first-review']).whereIn('uid', either);
          one.whereRaw('coalesce(first_reviewer_id, ?) = ?', [id, id]);
        })
        .orWhere((one: Query) => {
          one.where({ state: 'second-review' }).whereIn('uid', stages === 2 ? second : either);
          one.whereRaw('coalesce(second_reviewer_id, ?) = ?', [id, id]);
          if (stages === 2) one.whereRaw('first_reviewer_id is distinct from ?', [id]);
        });
    });
}

const byId = (id: number) => JSON.stringify([{ id }]);
