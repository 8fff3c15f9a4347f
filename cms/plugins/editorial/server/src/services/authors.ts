import type { Transaction } from '@lectern/cms-kernel';
import type { Person } from '@lectern/shared-types';
import type { Text } from '../rules/text';
import { creatorOf, type Entry } from './entries';

/**
 * Those who wrote what the draft of a text now says: whoever made a version since the one that readers saw before
 * it. Nobody of them may review it. By the names that they had then.
 */
export async function writersOf(trx: Transaction, text: Text): Promise<Person[]> {
  return (await writersOfAll(trx, [text]))(text);
}

const keyOf = ({ uid, documentId, locale }: Text) => `${uid}:${documentId}:${locale}`;

/** The writers of many texts at once. */
async function writersOfAll(trx: Transaction, texts: readonly Text[]): Promise<(text: Text) => Person[]> {
  const { rows } = await trx.raw(WRITERS, [
    texts.map(({ uid }) => uid),
    texts.map(({ documentId }) => documentId),
    texts.map(({ locale }) => locale),
  ]);
  const written: (Text & Person)[] = rows;
  const found = Map.groupBy(written, keyOf);
  return (text) => (found.get(keyOf(text)) ?? []).map(({ id, name }) => ({ id, name }));
}

const WRITERS = `
  select distinct on (text.uid, text.document_id, text.locale, author_id)
    text.uid, text.document_id as "documentId", text.locale, author_id as id, author_name as name
  from unnest(?::text[], ?::text[], ?::text[]) as text (uid, document_id, locale)
  join editorial.review using (uid, document_id, locale)
  join editorial.revision as written using (uid, document_id, locale)
  where author_id is not null and number > coalesce((
    select max(seen.number) from editorial.revision as seen
    where seen.uid = text.uid and seen.document_id = text.document_id and seen.locale = text.locale
      and seen.published_at is not null and seen.number < review.revision), 0)
  order by text.uid, text.document_id, text.locale, author_id, number desc`;

/** The writers of a text; whoever made the entry, where no version tells, as in texts from before the desk. */
export async function authorsOf(trx: Transaction, text: Text, entry: Entry | null): Promise<Person[]> {
  return (await authorsOfAll(trx, [text]))(text, entry);
}

/** The authors of many texts at once. */
export async function authorsOfAll(
  trx: Transaction,
  texts: readonly Text[],
): Promise<(text: Text, entry: Entry | null) => Person[]> {
  const writersOfOne = await writersOfAll(trx, texts);
  return (text, entry) => {
    const writers = writersOfOne(text);
    return writers.length > 0 || entry === null ? writers : creatorOf(entry);
  };
}
