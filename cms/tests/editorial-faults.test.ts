import { beforeAll, expect, test } from 'vitest';
import { approve, traceOf } from './kit/desk.ts';
import { draftLesson, liveLesson, pastReview } from './kit/index.ts';
import { useCms } from './kit/use.ts';

/* Whatever breaks in the middle of a write leaves everything as it was: rows, versions, standing, trail. */

const LESSON = 'api::catalog.lesson';
const zh = { locale: 'zh-CN' } as const;

const cms = useCms();
beforeAll(async () => {
  await cms.strapi.db.connection.raw(`
    create function editorial.break_here() returns trigger language plpgsql as $$
    begin raise exception 'Broken here.'; end $$`);
});

const lessons = () => cms.strapi.documents(LESSON);

/** Every table that a write of a text comes by. */
const TABLES = [
  'public.catalog_lessons',
  'editorial.revision',
  'editorial.review',
  'editorial.transition',
  'editorial.audit',
];

const MOMENTS = {
  'at once': 'not deferrable',
  'when it is committed': 'deferrable initially deferred',
};

/** Does `work` while every write to `table` breaks; answers whether whoever asked was told. */
async function whileBroken(table: string, moment: keyof typeof MOMENTS, work: () => Promise<unknown>) {
  const { connection } = cms.strapi.db;
  await connection.raw(
    `create constraint trigger break_here after insert or update or delete on ${table} ${MOMENTS[moment]}
     for each row execute function editorial.break_here()`,
  );
  try {
    return await work().then(
      () => 'done',
      () => 'refused',
    );
  } finally {
    await connection.raw(`drop trigger break_here on ${table}`);
  }
}

interface Write {
  before(): Promise<{ documentId: string }>;
  write(documentId: string): Promise<unknown>;
  /** The tables that it writes to. */
  tables: string[];
}

const WRITES: Record<string, Write> = {
  'a save that ends a review': {
    before: async () => approved(await draftLesson(cms)),
    write: (documentId) => lessons().update({ documentId, ...zh, data: { body: '改' } }),
    tables: TABLES,
  },
  'a publication': {
    before: async () => approved(await draftLesson(cms)),
    write: (documentId) => lessons().publish({ documentId, ...zh }),
    tables: TABLES,
  },
  'a publication past the review': {
    before: () => draftLesson(cms),
    write: (documentId) => pastReview(() => lessons().publish({ documentId, ...zh })),
    tables: TABLES,
  },
  'an unpublication': {
    before: () => liveLesson(cms),
    write: (documentId) => lessons().unpublish({ documentId, ...zh }),
    tables: TABLES.filter((table) => table !== 'editorial.revision'),
  },
  'a deletion': {
    before: () => liveLesson(cms),
    write: (documentId) => lessons().delete({ documentId, ...zh }),
    tables: TABLES.filter((table) => table !== 'editorial.revision'),
  },
};

async function approved<D extends { documentId: string }>(document: D): Promise<D> {
  await approve(cms, LESSON, document);
  return document;
}

const CASES = Object.entries(WRITES).flatMap(([what, { tables }]) =>
  tables.map((table) => [what, table] as const),
);

test.each(CASES)('%s that breaks at %s has not been', async (what, table) => {
  const { before, write: attempt } = WRITES[what]!;
  const { documentId } = await before();
  const trace = await traceOf(cms, LESSON, documentId);
  expect(await whileBroken(table, 'at once', () => attempt(documentId))).toBe('refused');
  expect(await traceOf(cms, LESSON, documentId)).toEqual(trace);
  // Knex does not tell Strapi of a commit that failed; nothing is written all the same.
  await whileBroken(table, 'when it is committed', () => attempt(documentId));
  expect(await traceOf(cms, LESSON, documentId)).toEqual(trace);
  await expect(attempt(documentId)).resolves.toBeDefined();
});

test('a new text that breaks at its version has never been', async () => {
  const count = () => lessons().count({});
  const before = await count();
  expect(await whileBroken('editorial.revision', 'at once', () => draftLesson(cms))).toBe('refused');
  expect(await count()).toBe(before);
});
