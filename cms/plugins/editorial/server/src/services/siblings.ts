import { settleDraft } from './drafts';
import { type OpenDocument, type OpenText, textIn } from './documents';
import type { KeptReview } from './reviews';
import { type ReadText, readText, type Side } from './snapshots';

/**
 * Makes the fields that all languages share be in every draft what they are in `source`, and keeps what that
 * changes. Strapi does so itself, but not always: it compares with whichever row of the document it finds first.
 *
 * @param others the other drafts of the document: their locales and what is known of them.
 */
export async function settleSiblings(
  open: OpenDocument,
  source: OpenText,
  others: (readonly [string, KeptReview | undefined])[],
): Promise<OpenText[]> {
  const { commonHash } = source.read;
  const differing = others.filter(([, review]) => review?.common_hash !== commonHash);
  if (differing.length === 0) return [];
  await shareDraft(open, source.read, differing);
  const origin = { kind: 'common', restoredFrom: null } as const;
  const settled: OpenText[] = [];
  for (const [locale, review] of differing) {
    const at = await settleDraft({ ...open, origin }, locale, review);
    if (at) settled.push(at);
  }
  return settled;
}

async function shareDraft(
  open: OpenDocument,
  source: ReadText,
  others: (readonly [string, unknown])[],
): Promise<void> {
  for (const [locale] of others) {
    const read = await readText(open.strapi, open.type, textIn(open, locale));
    if (read && read.commonHash !== source.commonHash) return share(open, source, 'draft');
  }
}

/** Gives the common fields of one row of a document to its other languages, among drafts or what is live. */
export async function share(
  { strapi, type }: OpenDocument,
  { row }: Pick<ReadText, 'row'>,
  side: Side,
): Promise<void> {
  const i18n = strapi.plugin('i18n');
  const populate = i18n.service('content-types').getNestedPopulateOfNonLocalizedAttributes(type.uid);
  const live = { documentId: row.documentId, locale: row.locale, publishedAt: { $notNull: true } };
  const where = side === 'draft' ? { id: row.id } : live;
  const source = await strapi.db.query(type.uid).findOne({ where, populate });
  await i18n.service('localizations').syncNonLocalizedAttributes(source, strapi.contentType(type.uid));
}
