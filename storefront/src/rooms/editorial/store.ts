import type { PublishedDocument, PublishedType } from '@lectern/shared-types';
import { keepOnly, upsert, type Key, type Transaction, type Written } from '#kernel/db/index.ts';
import type { MediaShelf } from '#kernel/media/index.ts';
import { knownTexts, renderText, type KnownTexts } from '#kernel/text.ts';
import { seoView } from './rules/seo.ts';
import { filesIn } from './rules/files.ts';
import { TABLES } from './sql/tables.ts';

export const TYPES = [
  'settings',
  'author',
  'category',
  'tag',
  'page',
  'article',
] as const satisfies readonly PublishedType[];
type EditorialType = (typeof TYPES)[number];
export type EditorialDocument = Extract<PublishedDocument, { type: EditorialType }>;

/** What every row of editorial begins with. */
const keyOf = ({ documentId, locale }: EditorialDocument) => ({ document_id: documentId, locale });

function rowOf(document: EditorialDocument, shelf: MediaShelf, known: KnownTexts): object {
  const text = (markdown: string) => renderText(markdown, { locale: document.locale, shelf, known });
  const key = keyOf(document);
  switch (document.type) {
    case 'settings': {
      const { icpNumber, logo, ...rest } = document.data;
      return { ...key, ...rest, icp_number: icpNumber, logo: shelf.picture(logo) };
    }
    case 'author': {
      const { bio, picture, ...rest } = document.data;
      return { ...key, ...rest, bio: bio ? text(bio) : null, picture: shelf.picture(picture) };
    }
    case 'category':
    case 'tag':
      return { ...key, ...document.data };
    case 'page': {
      const { body, footerPosition, seo, updatedAt, ...rest } = document.data;
      return {
        ...key,
        ...rest,
        body: text(body),
        footer_position: footerPosition,
        seo: seoView(seo, shelf),
        updated_at: updatedAt,
      };
    }
    case 'article': {
      const { body, cover, seo, firstPublishedAt, updatedAt, ...rest } = document.data;
      return {
        ...key,
        ...rest,
        body: text(body),
        cover: shelf.picture(cover),
        seo: seoView(seo, shelf),
        first_published_at: firstPublishedAt,
        updated_at: updatedAt,
      };
    }
  }
}

/** Makes the read tables hold these documents, which are all of one type. */
export async function store(
  trx: Transaction,
  documents: EditorialDocument[],
  shelf: MediaShelf,
): Promise<Written> {
  const [first] = documents;
  if (!first) return { created: 0, updated: 0 };
  const table = TABLES[first.type];
  await shelf.prepare(documents.flatMap(filesIn));
  const known = await knownTexts(trx, table, documents);
  return upsert(
    trx,
    table,
    documents.map((document) => rowOf(document, shelf, known)),
  );
}

/** Removes what is published no more; answers how many documents went. */
export function forgetOthers(trx: Transaction, type: EditorialType, keys: Key[]): Promise<number> {
  return keepOnly(trx, TABLES[type], keys);
}
