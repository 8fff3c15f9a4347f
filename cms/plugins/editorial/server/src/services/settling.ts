import type { KnownDocument } from './adopting';
import type { OpenDocument, OpenText } from './documents';
import { settleDraft } from './drafts';
import { end, withdraw } from './endings';
import { settlePublication } from './publishing';
import { type KeptReview, lockDocument } from './reviews';
import { documentRows, type DocumentRow } from './rows';
import { settleSiblings } from './siblings';

/** A document after a write. */
interface After {
  rows: DocumentRow[];
  reviews: Map<string, KeptReview>;
  /** What the drafts of the touched texts say now, by locale. */
  texts: Map<string, OpenText>;
}

/** What is known of a write when it is done. */
interface Done {
  before: KnownDocument;
  /** Of the rows that were written; null where that is not known, and every text must be looked at. */
  ids: number[] | null;
  /** Rows were changed, and perhaps one was added; none went, and none came or went live. */
  isInPlace: boolean;
}

/** Settles all texts that a write has touched. */
export async function settleWrite(open: OpenDocument, done: Done): Promise<void> {
  const { before, ids } = done;
  const { rows, reviews } = isAsBefore(done) ? before : await documentNow(open);
  const touched = localesOf(rows, ({ id }) => ids === null || ids.includes(id));
  const texts = await settleDrafts(open, { rows, reviews, touched });
  await settleEndings(open, before, { rows, reviews });
  await settleLive(open, before.rows, { rows, reviews, texts });
}

/** Whether the rows are those that were there before; their standings are locked, so these are too. */
function isAsBefore({ before, ids, isInPlace }: Done): boolean {
  const known = before.rows.map(({ id }) => id);
  return isInPlace && ids !== null && ids.every((id) => known.includes(id));
}

async function documentNow(open: OpenDocument): Promise<KnownDocument> {
  const rows = await documentRows(open);
  return { rows, reviews: await lockDocument(open.trx, open.type.uid, open.documentId) };
}

const localesOf = (rows: DocumentRow[], are: (row: DocumentRow) => boolean) => [
  ...new Set(rows.filter(are).map(({ locale }) => locale)),
];

async function settleDrafts(
  open: OpenDocument,
  { rows, reviews, touched }: Omit<After, 'texts'> & { touched: string[] },
): Promise<Map<string, OpenText>> {
  const drafts = localesOf(rows, ({ isDraft }) => isDraft);
  const texts = new Map<string, OpenText>();
  for (const locale of drafts.filter((each) => touched.includes(each))) {
    const at = await settleDraft(open, locale, reviews.get(locale));
    if (at) texts.set(locale, at);
  }
  const [first] = texts.values();
  if (!first || drafts.length < 2) return texts;
  const others = drafts.filter((locale) => locale !== first.text.locale);
  const known = others.map((locale) => [locale, texts.get(locale)?.review ?? reviews.get(locale)] as const);
  for (const at of await settleSiblings(open, first, known)) texts.set(at.text.locale, at);
  return texts;
}

/** What is gone: drafts that were deleted, and texts that readers no longer see. */
async function settleEndings(
  open: OpenDocument,
  before: KnownDocument,
  { rows, reviews }: Omit<After, 'texts'>,
): Promise<void> {
  const gone = (are: (row: DocumentRow) => boolean) => {
    const still = localesOf(rows, are);
    return localesOf(before.rows, are).filter((locale) => !still.includes(locale));
  };
  const deleted = gone(({ isDraft }) => isDraft);
  const hidden = gone(({ isLive }) => isLive).filter((locale) => !deleted.includes(locale));
  for (const [locale, review] of reviews) {
    if (deleted.includes(locale)) await end(open, locale, review);
    if (hidden.includes(locale)) await withdraw(open, locale, review);
  }
}

async function settleLive(open: OpenDocument, before: DocumentRow[], after: After): Promise<void> {
  if (!open.type.hasDrafts) return;
  const known = before.map(({ id }) => id);
  const live = after.rows.filter(({ isLive }) => isLive);
  const published = live.filter(({ id }) => !known.includes(id)).map(({ locale }) => locale);
  if (published.length === 0) return;
  const texts = await textsIn(open, after, published);
  const [first] = texts;
  if (texts.length < published.length || !first) throw new Error('What is published has a draft.');
  const affected = live
    .map(({ locale }) => locale)
    .filter((locale) => !published.includes(locale))
    .filter((locale) => after.reviews.get(locale)?.live_common_hash !== first.read.commonHash);
  await settlePublication(open, texts, await textsIn(open, after, affected));
}

async function textsIn(
  open: OpenDocument,
  { texts, reviews }: After,
  locales: string[],
): Promise<OpenText[]> {
  const found: OpenText[] = [];
  for (const locale of locales) {
    const at = texts.get(locale) ?? (await settleDraft(open, locale, reviews.get(locale)));
    if (at) found.push(at);
  }
  return found;
}
