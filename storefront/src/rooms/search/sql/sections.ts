import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';
import type { PaidSection, Section } from '../model.ts';
import { lexemesOf, type Findable } from '../rules/lexemes.ts';
import { addToVocabulary, countsOf } from './vocabulary.ts';
import { differences } from '../rules/vocabulary.ts';

/** The public index, and that of the members. */
export const TABLES = { open: 'search.section', paid: 'search.paid_section' } as const;
export type Index = keyof typeof TABLES;

const COLUMNS =
  'id, document_id, locale, type, access, courses, title, heading, anchor, summary, tags, "text", code, words, head, length';

interface Key {
  documentId: string;
  locale: Locale;
}

const valuesOf = (keys: Key[]) => [
  keys.map(({ documentId }) => documentId),
  keys.map(({ locale }) => locale),
];

/** Removes every part of these documents from an index. */
async function remove(trx: Transaction, index: Index, keys: Key[]): Promise<void> {
  await trx.query(
    `delete from ${TABLES[index]} s using unnest($1::text[], $2::text[]) as k (document_id, locale)
     where s.document_id = k.document_id and s.locale = k.locale`,
    valuesOf(keys),
  );
}

/** A part with what it is found by. */
type Row = Section & Findable;

function rowOf({ documentId, n: _, head, all, ...rest }: Row): object {
  return { ...rest, document_id: documentId, words: all.vector, head: head.vector, length: all.length };
}

async function insert(trx: Transaction, index: Index, sections: Row[]): Promise<void> {
  const columns = index === 'paid' ? `${COLUMNS}, openers` : COLUMNS;
  await trx.query(
    `insert into ${TABLES[index]} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${TABLES[index]}, $1::jsonb)`,
    [JSON.stringify(sections.map(rowOf))],
  );
}

const withFindables = (sections: Section[]): Row[] => {
  const findables = lexemesOf(sections);
  return sections.flatMap((section, index) => {
    const findable = findables[index];
    return findable ? [{ ...section, ...findable }] : [];
  });
};

/** Makes both indexes hold exactly these parts of these documents. What leaves the public one leaves it first. */
export async function replaceSections(
  trx: Transaction,
  keys: Key[],
  parts: { open: Section[]; paid: PaidSection[] },
): Promise<void> {
  const open = withFindables(parts.open);
  const before = await countsOf(trx, keys);
  await remove(trx, 'open', keys);
  await remove(trx, 'paid', keys);
  await insert(trx, 'open', open);
  await insert(trx, 'paid', withFindables(parts.paid));
  await addToVocabulary(trx, differences(before, open));
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
