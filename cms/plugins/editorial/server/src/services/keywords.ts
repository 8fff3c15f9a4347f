import {
  KEYWORD_UIDS,
  type KeywordSheet,
  type KeywordSheetQuery,
  type KeywordStanding,
  type TextKeywords,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { keywordStandings, tidyKeywords } from '../rules/keywords';
import type { Content } from '../rules/snapshot';
import { addressOf, type Text } from '../rules/text';
import { type Caller, holds } from './caller';

/** A text as it is written now, with what it is to be found by. */
interface Row {
  uid: string;
  document_id: string;
  locale: string;
  title: string;
  /** JSON, which Strapi's driver leaves as it is. */
  content: string;
  words: string[] | null;
}

const keyOf = ({ uid, documentId, locale }: Text) => ({ uid, document_id: documentId, locale });

/** The present drafts of texts, and their keywords. */
function drafts(strapi: Core.Strapi) {
  return strapi.db
    .connection('editorial.review as review')
    .join('editorial.revision as draft', (join) =>
      join
        .on('draft.uid', 'review.uid')
        .on('draft.document_id', 'review.document_id')
        .on('draft.locale', 'review.locale')
        .on('draft.number', 'review.revision'),
    )
    .leftJoin('editorial.keyword as keyword', (join) =>
      join
        .on('keyword.uid', 'review.uid')
        .on('keyword.document_id', 'review.document_id')
        .on('keyword.locale', 'review.locale'),
    )
    .whereNull('review.ended_at');
}

const COLUMNS = [
  'review.uid',
  'review.document_id',
  'review.locale',
  'review.title',
  'draft.content',
  'keyword.words',
];

const mayChange = (caller: Caller, uid: string): boolean =>
  (['submit', 'first', 'second'] as const).some((right) => holds(caller, right, uid));

/** Where the keywords of a text stand in its draft. */
export async function readKeywords(strapi: Core.Strapi, caller: Caller, text: Text): Promise<TextKeywords> {
  const { uid, documentId, locale } = text;
  const row: Row | undefined = await drafts(strapi)
    .where({ 'review.uid': uid, 'review.document_id': documentId, 'review.locale': locale })
    .first(COLUMNS);
  return {
    keywords: row ? standingsIn(row) : [],
    mayChange: mayChange(caller, uid),
  };
}

/** Puts these keywords in the place of those that the text had. */
export async function saveKeywords(strapi: Core.Strapi, text: Text, words: string[]): Promise<void> {
  const kept = tidyKeywords(words);
  const keywords = strapi.db.connection('editorial.keyword');
  if (kept.length === 0) return void (await keywords.where(keyOf(text)).delete());
  const changed_at = strapi.db.connection.fn.now();
  await keywords
    .insert({ ...keyOf(text), words: kept, changed_at })
    .onConflict(['uid', 'document_id', 'locale'])
    .merge(['words', 'changed_at']);
}

/** One page of the texts that somebody may see, with where their keywords stand. */
export async function readSheet(
  strapi: Core.Strapi,
  caller: Caller,
  { uid, locale, with: has, page, pageSize }: KeywordSheetQuery,
): Promise<KeywordSheet> {
  const uids = KEYWORD_UIDS.filter((one) => holds(caller, 'read', one) && (uid === undefined || uid === one));
  const found = () => {
    const rows = drafts(strapi).whereIn('review.uid', uids);
    if (locale) void rows.where({ 'review.locale': locale });
    return has === 'some' ? rows.whereNotNull('keyword.words') : rows.whereNull('keyword.words');
  };
  const rows: Row[] = await found()
    .orderBy(['review.title', 'review.uid', 'review.document_id', 'review.locale'])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(COLUMNS);
  const { total } = await found().first(strapi.db.connection.raw('count(*)::int as total'));
  return { items: rows.map(itemOf), total };
}

function standingsIn({ content, words }: Row): KeywordStanding[] {
  const draft: Content = JSON.parse(content);
  return keywordStandings(words ?? [], draft);
}

function itemOf(row: Row): KeywordSheet['items'][number] {
  const { uid, document_id: documentId, locale, title } = row;
  return { address: addressOf({ uid, documentId, locale }), title, keywords: standingsIn(row) };
}
