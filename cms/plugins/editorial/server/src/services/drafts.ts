import type { Transaction } from '@lectern/cms-kernel';
import { type Settlement, settle } from '../rules/settling';
import { changedFields, type Content } from '../rules/snapshot';
import { liveMarks } from './adopting';
import { type OpenDocument, type OpenText, textIn } from './documents';
import { tellOfEdit } from './notices';
import { type KeptReview, lockReview, type Review, saveReview } from './reviews';
import { insertRevision, readRevision } from './revisions';
import { readText } from './snapshots';
import { recordStep } from './transitions';

/** What a text loses when it changes: whatever anybody agreed to was another text. */
const WITHOUT_REVIEW = {
  approved_revision: null,
  approved_hash: null,
  submitted_by: null,
  submitted_at: null,
  first_reviewer_id: null,
  first_reviewer_name: null,
  second_reviewer_id: null,
  second_reviewer_name: null,
  due_at: null,
  findings: [],
} satisfies Partial<Review>;

/**
 * Reads a draft as it is now and keeps it as a version, if it is another one than it was.
 *
 * @returns null where the text has no draft.
 */
export async function settleDraft(
  open: OpenDocument,
  locale: string,
  known: KeptReview | undefined,
): Promise<OpenText | null> {
  const text = textIn(open, locale);
  const read = await readText(open.strapi, open.type, text);
  if (!read) return null;
  const review = known ?? { ...(await lockReview(open.trx, text)), hash: null, common_hash: null };
  const settlement = settle(knownOf(review), {
    hash: read.hash,
    isLiveAtOnce: !open.type.hasDrafts,
    isDiscard: open.origin.kind === 'discarded',
  });
  const at = { text, review, read };
  return settlement.kind === 'same' ? at : apply(open, at, settlement);
}

const knownOf = (review: KeptReview) => ({
  state: review.state,
  hash: review.hash,
  liveHash: review.live_hash,
  approvedHash: review.approved_hash,
  isEnded: review.ended_at !== null,
});

async function apply(
  open: OpenDocument,
  { text, review, read }: OpenText,
  { isNewVersion, state, step }: Extract<Settlement, { kind: 'changed' }>,
): Promise<OpenText> {
  const revision = isNewVersion ? await keepRevision(open, { text, review, read }) : review.revision;
  const change = {
    ...WITHOUT_REVIEW,
    ...(open.type.hasDrafts ? {} : liveMarks(revision, read)),
    state,
    title: read.title,
    revision,
    ended_at: null,
  } satisfies Partial<Review>;
  await saveReview(open.trx, text, change);
  const after = { ...review, ...change, hash: read.hash, common_hash: read.commonHash };
  if (step === 'edit') await tellOfEdit(open, { text, review, read });
  if (step) {
    const { trx, actor } = open;
    await recordStep(trx, text, {
      act: step,
      from: review.state,
      to: state,
      revision,
      title: read.title,
      actor,
      ...(open.type.hasDrafts ? {} : { content: await changeSeen(trx, { text, review, read }) }),
    });
  }
  return { text, review: after, read };
}

/** What a save changes in front of readers, where there are no drafts. */
async function changeSeen(trx: Transaction, { text, review, read }: OpenText) {
  const known = review.revision === null ? undefined : await readRevision(trx, text, review.revision);
  const before = known?.content ?? {};
  const names = changedFields(before, read.content);
  const only = (content: Content) => Object.fromEntries(names.map((name) => [name, content[name] ?? null]));
  return { before: only(before), after: only(read.content) };
}

async function keepRevision(
  { trx, type, actor, origin }: OpenDocument,
  { text, review, read }: OpenText,
): Promise<number> {
  const before = review.revision === null ? undefined : await readRevision(trx, text, review.revision);
  return insertRevision(trx, text, {
    read,
    changed: changedFields(before?.content ?? {}, read.content),
    origin: origin.kind,
    restoredFrom: origin.restoredFrom,
    author: actor,
    publishedAt: type.hasDrafts ? null : new Date(),
  });
}
