import type { Locale } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import type { Kind, Reach } from '../model.ts';
import { queryOf, type Question } from '../rules/asking.ts';
import type { Candidate } from '../rules/rank.ts';
import { TABLES, type Index } from './sections.ts';

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

/**
 * The locale stands as a constant, because each language has an index of its own. What lies compressed is unpacked
 * once (`flat`) and not for each lexeme.
 */
const CANDIDATES = (index: Index, locale: Locale) => `
  with asked as materialized (select * from unnest($1::tsquery[], $2::boolean[], $3::integer[]) as a (query, head, most)),
  picked as materialized (
    select distinct c.id from asked, lateral (
      (select s.id from ${TABLES[index]} s where asked.head and s.head @@ asked.query and s.locale = '${locale}'
         ${NARROWED(index)} limit asked.most)
      union all
      (select s.id from ${TABLES[index]} s where not asked.head and s.words @@ asked.query and s.locale = '${locale}'
         ${NARROWED(index)} limit asked.most)) c),
  flat as materialized (select s.id, s.words || ''::tsvector as words from picked join ${TABLES[index]} s using (id))
  select s.id, s.type, s.document_id as "documentId", s.access, array_to_string(s.courses, ' ') as courses, s.title, s.heading, s.anchor, s.length,
    ${index === 'paid' ? 'true' : 'false'} as paid,
    (select string_agg(ts_rank('${WORTHS}', flat.words, l.query)::text, ' ' order by l.n)
      from unnest($4::tsquery[]) with ordinality as l (query, n)) as ranks
  from flat join ${TABLES[index]} s using (id)`;

const NARROWED = (index: Index) => `
  and ($5::text is null or s.type = $5) and ($6::text is null or s.courses @> array[$6])
  and ($7::text is null or s.access = $7) ${index === 'paid' ? 'and s.openers && $8::text[]' : ''}`;

/** Lists travel as words: a driver takes longer to read arrays than Postgres to fill them. */
type Row = Omit<Candidate, 'courses' | 'ranks'> & { courses: string; ranks: string };

/** What the questions bring, with how much of each lexeme stands in it. */
export async function listCandidates(
  index: Index,
  { questions, lexemes }: { questions: Question[]; lexemes: string[] },
  { locale, kind, course, access, targets }: Narrowing,
): Promise<Candidate[]> {
  const found = await rows<Row>(CANDIDATES(index, locale), [
    questions.map(({ query }) => query),
    questions.map(({ head }) => head),
    questions.map(({ most }) => most),
    lexemes.map(queryOf),
    kind ?? null,
    course ?? null,
    access ?? null,
    ...(index === 'paid' ? [targets] : []),
  ]);
  return found.map(({ courses, ranks, ...rest }) => ({
    ...rest,
    courses: courses === '' ? [] : courses.split(' '),
    ranks: ranks.split(' ').map(Number),
  }));
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

/** Which of these phrases stand in each part, word for word but for capitals. */
export async function listFoundPhrases(
  index: Index,
  ids: string[],
  phrases: string[],
): Promise<Map<string, boolean[]>> {
  const found = await rows<{ id: string; found: boolean[] }>(
    `select s.id, array(select strpos(s.words, p.phrase) > 0
        from unnest($2::text[]) with ordinality as p (phrase, n) order by p.n) as found
     from (select id, lower(concat_ws(E'\\n', title, heading, summary, "text")) as words
           from ${TABLES[index]} where id = any($1) offset 0) s`,
    [ids, phrases],
  );
  return new Map(found.map((row) => [row.id, row.found]));
}
