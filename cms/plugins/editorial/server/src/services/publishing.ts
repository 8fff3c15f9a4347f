import { Refusal, type Transaction } from '@lectern/cms-kernel';
import {
  type Candidate,
  differInCommonOnly,
  type Ground,
  judgePublication,
  judgeSibling,
  refusalWords,
  type Sibling,
  siblingRefusalWords,
  type Terms,
  withCommonFields,
} from '../rules/publication';
import { hashesOf } from '../rules/snapshot';
import { currentOverride } from './acting';
import { liveMarks } from './adopting';
import { languageNow } from './caller';
import type { OpenDocument, OpenText } from './documents';
import { type Review, saveReview } from './reviews';
import { markPublished, readRevision } from './revisions';
import { readSettings } from './settings';
import { share } from './siblings';
import { recordStep } from './transitions';

/** Something was about to be seen by readers that nobody had approved. */
class NotApproved extends Refusal {
  constructor(words: string) {
    super(409, 'NOT_APPROVED', words);
  }
}

/** Lets rows of reviewed types go live until the transaction ends; the database refuses it everywhere else. */
export async function allowPublishing(trx: Transaction): Promise<void> {
  await trx.raw(`select set_config('editorial.publishing', 'on', true)`);
}

/**
 * Lets texts that have just gone live stay so, with what that changes in front of readers of other languages.
 *
 * @param others texts of the same document that were live before.
 * @throws NotApproved, which undoes the whole publication.
 */
export async function settlePublication(
  open: OpenDocument,
  texts: OpenText[],
  others: OpenText[],
): Promise<void> {
  const { stages } = await readSettings(open.strapi);
  const terms = { stages, isOverride: currentOverride() !== null };
  for (const at of texts) {
    const verdict = judgePublication(candidateOf(at), terms);
    if (verdict.kind === 'refused') {
      const { missing } = verdict;
      throw new NotApproved(refusalWords(languageNow(open.strapi), { candidate: candidateOf(at), missing }));
    }
    await goLive(open, at, verdict.ground);
  }
  const [first] = texts;
  if (first) await settleOthers(open, { first, others, terms });
}

function candidateOf({ text, review, read }: OpenText): Candidate {
  const { state, approved_hash: approvedHash, live_hash: liveHash } = review;
  return { title: read.title, locale: text.locale, state, hash: read.hash, approvedHash, liveHash };
}

const siblingOf = (at: OpenText): Sibling => ({
  ...candidateOf(at),
  commonHash: at.read.commonHash,
  liveCommonHash: at.review.live_common_hash,
});

async function goLive(
  { trx, actor }: OpenDocument,
  { text, review, read }: OpenText,
  ground: Ground,
): Promise<void> {
  const { revision, state: from } = review;
  if (revision === null) throw new Error('A text that goes live has a version.');
  await markPublished(trx, text, revision);
  await saveReview(trx, text, { state: 'published', title: read.title, ...liveMarks(revision, read) });
  const isOverride = ground === 'override';
  const words = isOverride ? currentOverride()?.words : '';
  await recordStep(trx, text, {
    act: 'publish',
    from,
    to: 'published',
    revision,
    title: read.title,
    actor,
    isOverride,
    ...(words ? { words } : {}),
  });
}

interface Beside {
  first: OpenText;
  others: OpenText[];
  terms: Terms;
}

async function settleOthers(open: OpenDocument, { first, others, terms }: Beside): Promise<void> {
  const { commonHash } = first.read;
  const changed: { at: OpenText; ground: Ground }[] = [];
  for (const at of others) {
    const verdict = judgeSibling(siblingOf(at), commonHash, terms);
    if (verdict.kind === 'refused') {
      const refused = { candidate: candidateOf(at), missing: verdict.missing };
      throw new NotApproved(siblingRefusalWords(languageNow(open.strapi), candidateOf(first), refused));
    }
    if (verdict.kind === 'allowed') changed.push({ at, ground: verdict.ground });
  }
  if (changed.length === 0) return;
  await share(open, first.read, 'live');
  for (const { at, ground } of changed) await followCommon(open, at, ground);
}

/** What readers of another language see has changed in its common fields alone, to those of its draft. */
async function followCommon(open: OpenDocument, at: OpenText, ground: Ground): Promise<void> {
  const { trx, type } = open;
  const { text, review, read } = at;
  const live =
    review.live_revision === null ? undefined : await readRevision(trx, text, review.live_revision);
  const seen = live?.content ?? {};
  if (differInCommonOnly(seen, read.content, type.schema)) return goLive(open, at, ground);
  const content = withCommonFields(seen, read.content, type.schema);
  const change: Partial<Review> = liveMarks(review.live_revision, hashesOf(content, type.schema));
  await saveReview(trx, text, change);
}
