import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';
import type { WordCount } from '../rules/vocabulary.ts';

interface Key {
  documentId: string;
  locale: Locale;
}

/** In how many public parts of these documents each lexeme stands. */
export async function countsOf(trx: Transaction, keys: Key[]): Promise<WordCount[]> {
  const { rows: found } = await trx.query<WordCount>(
    `select s.locale, u.lexeme as word, count(*)::integer as sections from search.section s
       join unnest($1::text[], $2::text[]) as k (document_id, locale) using (document_id, locale),
       unnest(s.words) u
     group by 1, 2`,
    [keys.map(({ documentId }) => documentId), keys.map(({ locale }) => locale)],
  );
  return found;
}

/** Counts what has come, and what has gone as less than nothing. In order, so that no two writers wait in a ring. */
export async function addToVocabulary(trx: Transaction, counts: WordCount[]): Promise<void> {
  if (counts.length === 0) return;
  await trx.query(
    `insert into search.word as w (locale, word, sections)
     select locale, word, sections from jsonb_to_recordset($1::jsonb) as t (locale text, word text, sections integer)
     order by 1, 2
     on conflict (locale, word) do update set sections = w.sections + excluded.sections`,
    [JSON.stringify(counts)],
  );
  await trx.query('delete from search.word where sections <= 0');
}

/** Counts all of the public index anew. */
export async function recount(trx: Transaction, locales: readonly Locale[]): Promise<void> {
  await trx.query('delete from search.word');
  for (const locale of locales)
    await trx.query(
      `insert into search.word (locale, word, sections)
       select $1::text, word, ndoc from ts_stat(format('select words from search.section where locale = %L', $1::text))`,
      [locale],
    );
}

/** In how many public parts these lexemes stand; what ends with `:*` stands for all that begin so. */
export async function countWords(locale: Locale, lexemes: string[]): Promise<Map<string, number>> {
  const whole = lexemes.filter((lexeme) => !lexeme.endsWith(':*'));
  const begun = lexemes.filter((lexeme) => lexeme.endsWith(':*')).map((lexeme) => lexeme.slice(0, -2));
  const found = await rows<{ word: string; sections: number }>(
    `select word, sections from search.word where locale = $1 and word = any($2)
     union all
     select b.word || ':*', counted.sections from unnest($3::text[]) as b (word), lateral (
       select sum(few.sections)::integer as sections from (
         select w.sections from search.word w
         where w.locale = $1 and w.word >= b.word and w.word < b.word || U&'\\+10FFFF' limit 500) few) counted
     where counted.sections is not null`,
    [locale, whole, begun],
  );
  return new Map(found.map(({ word, sections }) => [word, sections]));
}

/** Words of the public index that look like this one, the likest first. */
export function wordsLike(locale: Locale, word: string): Promise<{ word: string; sections: number }[]> {
  return rows('select word, sections from search.words_like($1, $2, 40)', [locale, word]);
}
