import { stateAfterUnpublishing } from '../rules/settling';
import { type OpenDocument, textIn } from './documents';
import { type KeptReview, type Review, saveReview } from './reviews';
import { cancelPlansOf } from './scheduling';
import { recordStep } from './transitions';

const NOT_LIVE = { live_revision: null, live_hash: null, live_common_hash: null } satisfies Partial<Review>;

/** Readers no longer see the text. */
export async function withdraw(open: OpenDocument, locale: string, review: KeptReview): Promise<void> {
  const { state: from, hash, approved_hash: approvedHash, revision, title } = review;
  const to = stateAfterUnpublishing({ state: from, hash, approvedHash });
  await saveReview(open.trx, textIn(open, locale), { ...NOT_LIVE, state: to });
  await recordStep(open.trx, textIn(open, locale), {
    act: 'unpublish',
    from,
    to,
    revision,
    title,
    actor: open.actor,
  });
}

/** The text was deleted; what is known of it stays readable. */
export async function end(open: OpenDocument, locale: string, review: KeptReview): Promise<void> {
  const { state, revision, title } = review;
  await saveReview(open.trx, textIn(open, locale), { ...NOT_LIVE, ended_at: new Date() });
  await cancelPlansOf(open.trx, textIn(open, locale));
  await recordStep(open.trx, textIn(open, locale), {
    act: 'delete',
    from: state,
    to: state,
    revision,
    title,
    actor: open.actor,
  });
}
