import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';
import type { Kind, PaidSection, Reach, Section } from '../model.ts';
import { lexemesOf } from '../rules/lexemes.ts';
import { queryOf, type Question } from '../rules/asking.ts';
import type { Candidate } from '../rules/rank.ts';

/** The public index, and that of the members. */
const TABLES = { open: 'search.section', paid: 'search.paid_section' } as const;
export type Index = keyof typeof TABLES;

const COLUMNS =
  'id, document_id, locale, type, access, courses, title, heading, anchor, summary, tags, "text", code, words, head, length';

function rowOf(section: Section | PaidSection): object {
  const { documentId, n: _, ...rest } = section;
  const { all, head } = lexemesOf(section);
  return { ...rest, document_id: documentId, words: all.vector, head: head.vector, length: all.length };
}

interface Key {
  documentId: string;
  locale: Locale;
}

const valuesOf = (keys: Key[]) => [
  keys.map(({ documentId }) => documentId),
  keys.map(({ locale }) => locale),
];

/** How often each lexeme stands in the public parts of these documents, counted away or in. */
const COUNT = (sign: '+' | '-') => `
  insert into search.word as w (locale, word, sections)
  select s.locale, u.lexeme, ${sign}count(*) from search.section s
    join unnest($1::text[], $2::text[]) as k (document_id, locale) using (document_id, locale),
    unnest(s.words) u
  group by 1, 2 order by 1, 2
  on conflict (locale, word) do update set sections = w.sections + excluded.sections`;

/** Removes every part of these documents from an index. */
async function remove(trx: Transaction, index: Index, keys: Key[]): Promise<void> {
  await trx.query(
    `delete from ${TABLES[index]} s using unnest($1::text[], $2::text[]) as k (document_id, locale)
     where s.document_id = k.document_id and s.locale = k.locale`,
    valuesOf(keys),
  );
}

async function insert(trx: Transaction, index: Index, sections: Section[]): Promise<void> {
  const columns = index === 'paid' ? `${COLUMNS}, openers` : COLUMNS;
  await trx.query(
    `insert into ${TABLES[index]} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${TABLES[index]}, $1::jsonb)`,
    [JSON.stringify(sections.map(rowOf))],
  );
}

/** Makes both indexes hold exactly these parts of these documents, and the vocabulary what the public one holds. */
export async function replaceSections(
  trx: Transaction,
  keys: Key[],
  parts: { open: Section[]; paid: PaidSection[] },
): Promise<void> {
  await trx.query(COUNT('-'), valuesOf(keys));
  await remove(trx, 'open', keys);
  await remove(trx, 'paid', keys);
  await insert(trx, 'open', parts.open);
  await insert(trx, 'paid', parts.paid);
  await trx.query(COUNT('+'), valuesOf(keys));
  await trx.query('delete from search.word where sections <= 0');
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

/** What narrows a search; of the members' index only what the targets open. */
export interface Narrowing {
  locale: Locale;
  kind?: Kind | undefined;
  course?: string | undefined;
  access?: Reach | undefined;
  targets: string[];
}

/** What a place is worth: text, summary, heading, title. */
const WORTHS = '{0.1, 0.25, 0.6, 1}';

/** The locale stands as a constant, because each language has an index of its own. */
const CANDIDATES = (index: Index, locale: Locale) => `
  with asked as materialized (select * from unnest($1::tsquery[], $2::boolean[], $3::integer[]) as a (query, head, most)),
  picked as materialized (
    select distinct c.id from asked, lateral (
      (select s.id from ${TABLES[index]} s where asked.head and s.head @@ asked.query and s.locale = '${locale}'
         ${NARROWED(index)} limit asked.most)
      union all
      (select s.id from ${TABLES[index]} s where not asked.head and s.words @@ asked.query and s.locale = '${locale}'
         ${NARROWED(index)} limit asked.most)) c)
  select s.id, s.type, s.document_id as "documentId", s.access, s.courses, s.title, s.heading, s.anchor, s.length,
    ${index === 'paid' ? 'true' : 'false'} as paid,
    array(select ts_rank('${WORTHS}', s.words, l.query) from unnest($4::tsquery[]) with ordinality as l (query, n)
          order by l.n) as ranks
  from picked join ${TABLES[index]} s using (id)`;

const NARROWED = (index: Index) => `
  and ($5::text is null or s.type = $5) and ($6::text is null or s.courses @> array[$6])
  and ($7::text is null or s.access = $7) ${index === 'paid' ? 'and s.openers && $8::text[]' : ''}`;

/** What the questions bring, with how much of each lexeme stands in it. */
export function listCandidates(
  index: Index,
  { questions, lexemes }: { questions: Question[]; lexemes: string[] },
  { locale, kind, course, access, targets }: Narrowing,
): Promise<Candidate[]> {
  return rows(CANDIDATES(index, locale), [
    questions.map(({ query }) => query),
    questions.map(({ head }) => head),
    questions.map(({ most }) => most),
    lexemes.map(queryOf),
    kind ?? null,
    course ?? null,
    access ?? null,
    ...(index === 'paid' ? [targets] : []),
  ]);
}

export interface Wording {
  id: string;
  summary: string;
  text: string;
  code: string;
}

/** The texts of these parts. */
export function listWordings(index: Index, ids: string[]): Promise<Wording[]> {
  return rows(`select id, summary, "text", code from ${TABLES[index]} where id = any($1)`, [ids]);
}

/** What stands in either index though nobody noted that it does. */
export async function listStray(): Promise<Key[]> {
  return rows(
    `select distinct s.document_id as "documentId", s.locale from
       (select document_id, locale from search.section union select document_id, locale from search.paid_section) s
     where not exists (select from search.indexed i
       where i.engine = 'postgres' and i.document_id = s.document_id and i.locale = s.locale)`,
  );
}
