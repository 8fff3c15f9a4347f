import { ExportLine, PUBLISHED_TYPES, UnsayableDocument } from '@lectern/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  call,
  type Cms,
  draftCourse,
  draftLesson,
  exported,
  liveLesson,
  newSlug,
  pastBelt,
  publish,
  published,
  startCms,
  TOKEN,
} from './kit/index.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const LESSON = 'api::catalog.lesson';
const lessons = () => cms.strapi.documents(LESSON);

test('the export of an empty site is its end line', async () => {
  const { text } = await call(cms, '/api/publishing/export', { token: TOKEN });
  expect(ExportLine.parse(JSON.parse(text))).toMatchObject({ kind: 'end', count: 0 });
});

test('the export holds what is published, in every locale, and no draft', async () => {
  const live = await liveLesson(cms, { title: '已发布' });
  await lessons().update({ documentId: live.documentId, locale: 'en', data: { title: 'Live' } });
  await publish(cms, LESSON, { documentId: live.documentId, locale: 'en' });
  const draft = await draftLesson(cms, { title: '草稿' });
  const gone = await liveLesson(cms, { title: '已撤回' });
  await lessons().unpublish({ documentId: gone.documentId, locale: 'zh-CN' });

  const documents = await exported(cms);
  const of = (documentId: string) => documents.filter((document) => document.documentId === documentId);
  expect(
    of(live.documentId)
      .map(({ locale }) => locale)
      .sort(),
  ).toEqual(['en', 'zh-CN']);
  expect(of(draft.documentId)).toEqual([]);
  expect(of(gone.documentId)).toEqual([]);
});

test('the body of a paid lesson travels beside its public part, never in it', async () => {
  const { documentId } = await liveLesson(cms, { access: 'paid', body: '付费的正文' });
  const lesson = await published(cms, 'lesson', { documentId });
  expect(lesson?.body.markdown).toBe('付费的正文');
  expect(JSON.stringify(lesson?.data)).not.toContain('付费的正文');
});

test('a film comes with its captions and with its chapters in the order in which they are played', async () => {
  const file = { name: 'talk.vtt', hash: 'talk_3f9a1c', ext: '.vtt', mime: 'text/vtt', size: 0.5, url: '/x' };
  const { id } = await cms.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...file, provider: 'lectern' } });
  const { documentId } = await liveLesson(cms, {
    kind: 'video',
    captions: [{ language: 'zh-Hant', file: id }, { language: 'en' }],
    chapters: [
      { start: 90, title: '后来' },
      { start: 0, title: '开头' },
    ],
    chapterFile: id,
  });
  const lesson = await published(cms, 'lesson', { documentId });
  expect(lesson?.body).toMatchObject({
    captions: [{ language: 'zh-Hant', file: { name: 'talk_3f9a1c.vtt', bytes: 500 } }],
    chapters: [
      { start: 0, title: '开头' },
      { start: 90, title: '后来' },
    ],
    chapterFile: { name: 'talk_3f9a1c.vtt', bytes: 500 },
  });
});

test('documents come in the order of the contract, and the end line counts them', async () => {
  await cms.strapi
    .documents('api::editorial.tag')
    .create({ locale: 'zh-CN', data: { name: '标签', slug: newSlug('tag') } });
  await liveLesson(cms);
  const { text } = await call(cms, '/api/publishing/export', { token: TOKEN });
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ranks = lines.slice(0, -1).map(({ document }) => PUBLISHED_TYPES.indexOf(document.type));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(lines.at(-1).count).toBe(lines.length - 1);
});

test('what is published while the export runs is absent from it, and present in the next', async () => {
  // More than the pipe holds, so that the export waits for its reader before it comes to the courses.
  const long = [];
  for (let each = 0; each < 4; each += 1) long.push(await liveLesson(cms, { body: '长'.repeat(1_300_000) }));
  const response = await fetch(`${cms.origin}/api/publishing/export`, {
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  const reader = response.body!.getReader();
  const chunks = [(await reader.read()).value!];
  const late = await draftCourse(cms, []);
  await publish(cms, 'api::catalog.course', late);
  for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).not.toContain(late.documentId);
  expect(JSON.parse(text.trim().split('\n').at(-1)!).kind).toBe('end');
  for (const { documentId } of long) await lessons().unpublish({ documentId, locale: 'zh-CN' });
  expect((await exported(cms)).map(({ documentId }) => documentId)).toContain(late.documentId);
});

test('a row that breaks the contract is left out, and holds up nothing else', async () => {
  const broken = await liveLesson(cms, { title: '坏的' });
  const sound = await liveLesson(cms, { title: '好的' });
  await pastBelt(cms, (trx) =>
    trx('catalog_lessons').where({ document_id: broken.documentId }).update({ slug: null }),
  );
  const ids = (await exported(cms)).map(({ documentId }) => documentId);
  expect(ids).toContain(sound.documentId);
  expect(ids).not.toContain(broken.documentId);
  await lessons().unpublish({ documentId: broken.documentId, locale: 'zh-CN' });
});

test('an export that fails in the middle breaks the connection and never says its end', async () => {
  await liveLesson(cms);
  const table = 'catalog_prices';
  await cms.strapi.db.connection.raw(`alter table ${table} rename to ${table}_away`);
  try {
    const reading = fetch(`${cms.origin}/api/publishing/export`, {
      headers: { Authorization: `Bearer ${TOKEN}` },
    }).then((response) => response.text());
    await expect(reading).rejects.toThrow();
  } finally {
    await cms.strapi.db.connection.raw(`alter table ${table}_away rename to ${table}`);
  }
});

test('one document answers all its published locales', async () => {
  const { documentId } = await liveLesson(cms);
  await lessons().update({ documentId, locale: 'en', data: { title: 'English' } });
  await publish(cms, LESSON, { documentId, locale: 'en' });
  const { json } = await call(cms, `/api/publishing/documents/lesson/${documentId}`, { token: TOKEN });
  expect(json.documents.map((document: { locale: string }) => document.locale).sort()).toEqual([
    'en',
    'zh-CN',
  ]);
});

test('a draft, an unknown type and another type’s document are 404', async () => {
  const draft = await draftLesson(cms);
  const live = await liveLesson(cms);
  for (const path of [
    `lesson/${draft.documentId}`,
    'lesson/nothing',
    'secret/nothing',
    `course/${live.documentId}`,
  ]) {
    const { status, json } = await call(cms, `/api/publishing/documents/${path}`, { token: TOKEN });
    expect([status, json.error.code]).toEqual([404, 'NOT_PUBLISHED']);
  }
});

test('a published document that is not as agreed says what it lacks, and in which language', async () => {
  const { documentId } = await liveLesson(cms);
  await lessons().update({ documentId, locale: 'en', data: { title: 'English' } });
  await publish(cms, LESSON, { documentId, locale: 'en' });
  await pastBelt(cms, (trx) =>
    trx('catalog_lessons')
      .where({ document_id: documentId, locale: 'en' })
      .whereNotNull('published_at')
      .update({ title: null }),
  );
  const { status, json } = await call(cms, `/api/publishing/documents/lesson/${documentId}`, {
    token: TOKEN,
  });
  expect(status).toBe(422);
  expect(UnsayableDocument.parse(json).error.faults).toEqual([
    { locale: 'en', field: 'data.title', problem: 'missing' },
  ]);
});

test('of two tokens either opens while one replaces the other', async () => {
  const { database } = cms;
  await cms.close();
  const next = 'the-next-server-token-of-the-tests-here';
  cms = await startCms({ CMS_DATABASE_URL: database, CMS_TOKEN: `${next},${TOKEN}` });
  for (const token of [next, TOKEN]) {
    expect((await call(cms, '/api/publishing/export', { token })).status).toBe(200);
  }
});
