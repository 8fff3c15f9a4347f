import { beforeAll, expect, test } from 'vitest';
import { revisionsOf } from './kit/desk.ts';
import { draftLesson, publish } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();
beforeAll(async () => {
  await keep({ keepRevisions: 2, keepDays: 30 });
});

const LESSON = 'api::catalog.lesson';
const lessons = () => cms.strapi.documents(LESSON);
const table = (name: string) => cms.strapi.db.connection(`editorial.${name}`);

async function keep(value: object) {
  const row = { value: JSON.stringify(value) };
  await table('setting').insert(row).onConflict('the_only_one').merge();
}

/** Sets off what the CMS does by itself every night. */
async function night() {
  const job = cms.strapi.cron.jobs.find(({ name }) => name === 'editorial.retention');
  await (job?.job as unknown as { trigger(): Promise<void> }).trigger(); // croner's, which Strapi's type leaves out
}

/** A lesson of six versions, all of them made `days` ago. */
async function oldLesson(days: number) {
  const { documentId } = await draftLesson(cms);
  for (const title of ['二', '三', '四', '五', '六']) {
    if (title === '四') await publish(cms, LESSON, { documentId });
    await lessons().update({ documentId, locale: 'zh-CN', data: { title } });
  }
  const madeAt = new Date(Date.now() - days * 86_400_000);
  await table('revision').where({ document_id: documentId }).update({ made_at: madeAt });
  return documentId;
}

const numbersOf = async (documentId: string) =>
  (await revisionsOf(cms, LESSON, documentId)).map(({ number }) => number);
const audited = () => table('audit').where({ action: 'versions.prune' }).orderBy('id').select('after');

test('at night old versions go, but for the newest, what readers saw and what somebody’s work points to', async () => {
  const documentId = await oldLesson(31);
  const text = { uid: LESSON, document_id: documentId, locale: 'zh-CN' };
  await table('remark').insert({
    ...text,
    revision: 2,
    field: 'body',
    quote: '',
    note: '?',
    person_name: 'Li',
  });
  await night();
  // Of 1 to 6: 3 was published, 2 has a remark, 6 is the draft; 4 and 5 are the newest of the others.
  expect(await numbersOf(documentId)).toEqual([2, 3, 4, 5, 6]);
});

test('what is young stays, however many there are', async () => {
  const documentId = await oldLesson(29);
  await night();
  expect(await numbersOf(documentId)).toHaveLength(6);
});

test('of a deleted document there stays what readers saw', async () => {
  const documentId = await oldLesson(31);
  await lessons().delete({ documentId });
  await night();
  expect(await numbersOf(documentId)).toEqual([3, 6]);
});

test('a night that took something is one line of the audit trail, a quiet one is none', async () => {
  await oldLesson(31);
  await oldLesson(31);
  const before = await audited();
  await night();
  await night();
  const lines = (await audited()).slice(before.length);
  expect(lines.map(({ after }) => JSON.parse(after))).toEqual([
    { texts: 2, versions: 4, keepRevisions: 2, keepDays: 30 },
  ]);
});

test('a night that another process has begun is left to it', async () => {
  const documentId = await oldLesson(31);
  await cms.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('lectern.editorial.retention'))`);
    await night();
    expect(await numbersOf(documentId)).toHaveLength(6);
  });
  await night();
  expect(await numbersOf(documentId)).toHaveLength(4);
});

test('a site that keeps everything loses nothing', async () => {
  const documentId = await oldLesson(31);
  await keep({ keepRevisions: null, keepDays: 0 });
  await night();
  expect(await numbersOf(documentId)).toHaveLength(6);
});
