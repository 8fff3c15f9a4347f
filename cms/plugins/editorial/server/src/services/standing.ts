import type { Transaction } from '@lectern/cms-kernel';
import type { Person, Standing } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { summaryOf } from '../rules/summaries';
import { addressOf, type Text } from '../rules/text';
import type { Caller } from './caller';
import { entryOf } from './entries';
import { stepsOf } from './history';
import { openingsOf } from './openings';
import { otherLocalesOf } from './other-locales';
import { expectReadable } from './permissions';
import { Gone } from './refusals';
import { remarksOf } from './remarks';
import { parsed, type Review, whereText } from './reviews';
import { plansOf } from './schedules';
import { readSettings } from './settings';
import { settleText } from './settle-text';
import { presentAuthors } from './situations';
import { keptType } from './types';

/** A standing as it is read, with what only the database's clock can say. */
interface ReadReview extends Review {
  is_overdue: boolean;
}

/**
 * All that the edit view shows of a text, for one reader. What is gone has its history still.
 *
 * @throws Refusal 404 when there is and was no such text, 403 when the reader may not see this very one.
 */
export async function readStanding(strapi: Core.Strapi, caller: Caller, text: Text): Promise<Standing> {
  await expectReadable(strapi, caller, text);
  return strapi.db.transaction(async ({ trx }) => {
    const entry = await entryOf(strapi, text);
    const review = await reviewOf(trx, text, () => (entry ? settleText(strapi, trx, text) : null));
    if (!review) throw new Gone(caller);
    const { stages } = await readSettings(strapi);
    const authors = await presentAuthors(trx, { text, review, entry });
    return {
      ...factsOf(text, review),
      stages,
      authors,
      revision: await revisionOf(trx, text, review),
      ...openingsOf(strapi, caller, { uid: text.uid, entry, review, authors, stages }),
      remarks: await remarksOf(trx, text),
      history: await stepsOf(trx, text),
      otherLocales: await otherLocalesOf(trx, text, keptType(strapi, text.uid)),
      schedules: await plansOf(trx, text, stages),
    };
  });
}

async function reviewOf(
  trx: Transaction,
  text: Text,
  settle: () => Promise<unknown> | null,
): Promise<ReadReview | undefined> {
  const read = (): Promise<ReadReview | undefined> =>
    trx('editorial.review')
      .where(whereText(text))
      .first('*', trx.raw('coalesce(due_at < now(), false) as is_overdue'));
  const known = await read();
  // A text from before the desk is taken in when somebody first looks at it.
  if (known?.revision) return parsed(known);
  await settle();
  const settled = await read();
  return settled && parsed(settled);
}

function factsOf(text: Text, review: ReadReview) {
  return {
    address: addressOf(text),
    title: review.title,
    state: review.state,
    version: review.version,
    isLive: review.live_hash !== null && review.ended_at === null,
    liveRevision: review.live_revision,
    approvedRevision: review.approved_revision,
    firstReviewer: personOf(review.first_reviewer_id, review.first_reviewer_name),
    secondReviewer: personOf(review.second_reviewer_id, review.second_reviewer_name),
    assignee: personOf(review.assignee_id, review.assignee_name),
    dueAt: review.due_at?.toISOString() ?? null,
    isOverdue: review.is_overdue && review.ended_at === null,
    findings: review.findings,
  } satisfies Partial<Standing>;
}

/** The name stays when the account has gone. */
function personOf(id: number | null, name: string | null): Person | null {
  return name === null ? null : { id, name };
}

async function revisionOf(
  trx: Transaction,
  text: Text,
  { revision, live_revision, approved_revision }: Review,
) {
  if (revision === null) return null;
  const row = await trx('editorial.revision')
    .where({ ...whereText(text), number: revision })
    .first(
      'number',
      'made_at',
      'author_id',
      'author_name',
      'origin',
      'changed',
      'restored_from',
      'published_at',
    );
  return row ? summaryOf(row, { live: live_revision, approved: approved_revision }) : null;
}
