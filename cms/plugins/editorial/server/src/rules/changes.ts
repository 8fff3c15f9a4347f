import type { Person, ReviewState } from '@lectern/shared-types';
import type { Move } from './workflow';

/** What a step changes in the standing of a text, by the columns of `editorial.review`. */
export interface StandingChange {
  state: ReviewState;
  submitted_by?: number | null;
  authors?: Person[];
  first_reviewer_id?: number | null;
  first_reviewer_name?: string | null;
  second_reviewer_id?: number | null;
  second_reviewer_name?: string | null;
  assignee_id?: number | null;
  assignee_name?: string | null;
  approved_revision?: number | null;
  approved_hash?: string | null;
}

const NOBODY_FIRST = { first_reviewer_id: null, first_reviewer_name: null };
const NOBODY_SECOND = { second_reviewer_id: null, second_reviewer_name: null };
const NOBODY_ASSIGNED = { assignee_id: null, assignee_name: null };
const NOTHING_APPROVED = { approved_revision: null, approved_hash: null };

interface Step {
  move: Move;
  actor: { id: number; name: string };
  /** The version that the actor saw, which is the draft as it is. */
  version: { number: number; hash: string };
  authors: Person[];
}

/** What becomes of the standing when somebody takes a step. */
export function changeBy({ move: { to, place }, actor, version, authors }: Step): StandingChange {
  const taken = place === null ? {} : placeOf(place, actor);
  switch (to) {
    case 'submitted':
      return {
        state: to,
        submitted_by: actor.id,
        authors,
        ...NOBODY_FIRST,
        ...NOBODY_SECOND,
        ...NOTHING_APPROVED,
      };
    case 'first-review':
      return { state: to, ...taken, assignee_id: actor.id, assignee_name: actor.name };
    case 'second-review':
      return place === 'second'
        ? { state: to, ...taken, assignee_id: actor.id, assignee_name: actor.name }
        : { state: to, ...taken, ...NOBODY_SECOND, ...NOBODY_ASSIGNED };
    case 'approved':
      return {
        state: to,
        ...taken,
        ...NOBODY_ASSIGNED,
        approved_revision: version.number,
        approved_hash: version.hash,
      };
    case 'returned':
      return { state: to, ...taken, ...NOBODY_ASSIGNED, ...NOTHING_APPROVED };
    default:
      return {
        state: to,
        submitted_by: null,
        ...NOBODY_FIRST,
        ...NOBODY_SECOND,
        ...NOBODY_ASSIGNED,
        ...NOTHING_APPROVED,
      };
  }
}

function placeOf(place: 'first' | 'second', { id, name }: Step['actor']): Partial<StandingChange> {
  return place === 'first'
    ? { first_reviewer_id: id, first_reviewer_name: name }
    : { second_reviewer_id: id, second_reviewer_name: name };
}

/** The hours until the next step is overdue; null where nobody waits for one. */
export function hoursFor(
  { to, place }: Pick<Move, 'to' | 'place'>,
  hours: { firstReviewHours: number; secondReviewHours: number },
): number | 'as it was' | null {
  if (to === 'submitted') return hours.firstReviewHours;
  if (to === 'second-review' && place === 'first') return hours.secondReviewHours;
  return to === 'first-review' || to === 'second-review' ? 'as it was' : null;
}
