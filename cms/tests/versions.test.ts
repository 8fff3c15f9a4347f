import { expect, test } from 'vitest';
import { draftCourse, draftLesson, liveLesson, newSlug, pastReview, publish } from './kit/index.ts';
import { revisionsOf, standingOf } from './kit/desk.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const LESSON = 'api::catalog.lesson';
const lessons = () => cms.strapi.documents(LESSON);

test('every save that changes a text makes a version, numbered for each language', async () => {
  const { documentId } = await draftLesson(cms);
  await lessons().update({ documentId, locale: 'zh-CN', data: { body: '新的正文' } });
  await lessons().update({ documentId, locale: 'zh-CN', data: { body: '新的正文' } });
  await lessons().update({ documentId, locale: 'en', data: { title: 'One' } });
  expect(await revisionsOf(cms, LESSON, documentId)).toEqual([
    { locale: 'en', number: 1, origin: 'saved', changed: expect.arrayContaining(['title', 'slug']) },
    { locale: 'zh-CN', number: 1, origin: 'saved', changed: expect.arrayContaining(['title', 'body']) },
    { locale: 'zh-CN', number: 2, origin: 'saved', changed: ['body'] },
  ]);
});

test('a common field that changes in one language makes a version of every language', async () => {
  const { documentId } = await draftLesson(cms);
  await lessons().update({ documentId, locale: 'en', data: { title: 'One' } });
  await lessons().update({ documentId, locale: 'zh-CN', data: { access: 'paid' } });
  const last = (await revisionsOf(cms, LESSON, documentId)).filter(({ number }) => number === 2);
  expect(last).toEqual([
    { locale: 'en', number: 2, origin: 'common', changed: ['access'] },
    { locale: 'zh-CN', number: 2, origin: 'saved', changed: ['access'] },
  ]);
});

test('a common field that is set back to what readers see is set back in every language', async () => {
  const { documentId } = await liveLesson(cms, { access: 'free' });
  await lessons().update({ documentId, locale: 'en', data: { title: 'One' } });
  await lessons().update({ documentId, locale: 'zh-CN', data: { access: 'paid' } });
  await lessons().update({ documentId, locale: 'zh-CN', data: { access: 'free' } });
  expect((await lessons().findOne({ documentId, locale: 'en' }))?.access).toBe('free');
  expect(await standingOf(cms, LESSON, { documentId })).toMatchObject({ state: 'published', revision: 3 });
});

test('what is saved and published at once is one version, and it is the live one', async () => {
  const data = { title: '课', slug: newSlug('lesson'), body: '正文', kind: 'text', access: 'free' } as const;
  const { documentId } = await pastReview(() =>
    lessons().create({ locale: 'zh-CN', data, status: 'published' }),
  );
  expect(await standingOf(cms, LESSON, { documentId })).toMatchObject({
    state: 'published',
    revision: 1,
    live_revision: 1,
  });
});

test('a version holds everything that people wrote, in their order', async () => {
  const [first, second] = [await draftLesson(cms, { title: '甲' }), await draftLesson(cms, { title: '乙' })];
  const sections = [
    { title: '后', lessons: [second.documentId, first.documentId] },
    { title: '先', lessons: [] },
  ];
  const parts = { sections, outcomes: [{ text: '二' }, { text: '一' }], seo: { title: '题', hidden: true } };
  const { documentId, slug } = await draftCourse(cms, [], parts);
  const [row] = await cms.strapi.db
    .connection('editorial.revision')
    .where({ document_id: documentId })
    .select('content', 'labels');
  expect(JSON.parse(row.content)).toEqual({
    title: '课程',
    slug,
    summary: '简介',
    level: 'beginner',
    language: 'zh-CN',
    sections: [{ title: '后', lessons: [second.documentId, first.documentId] }, { title: '先' }],
    outcomes: [{ text: '二' }, { text: '一' }],
    seo: { title: '题', hidden: true },
  });
  expect(JSON.parse(row.labels)).toEqual({ [first.documentId]: '甲', [second.documentId]: '乙' });
});

test('a copy starts its own history, a discarded draft goes on with the old one', async () => {
  const { documentId } = await liveLesson(cms);
  const slug = newSlug('copy');
  const copy = await lessons().clone({ documentId, data: { slug } });
  await lessons().update({ documentId, locale: 'zh-CN', data: { title: '改' } });
  await lessons().discardDraft({ documentId, locale: 'zh-CN' });
  const origins = async (id: string) => (await revisionsOf(cms, LESSON, id)).map(({ origin }) => origin);
  expect(await origins(copy.documentId)).toEqual(['cloned']);
  expect(await origins(documentId)).toEqual(['saved', 'saved', 'discarded']);
  expect(await standingOf(cms, LESSON, { documentId })).toMatchObject({ state: 'published', revision: 3 });
});

test('a text from before the desk is taken in as it is found, and what readers see of it too', async () => {
  const { documentId } = await liveLesson(cms, { title: '旧' });
  await lessons().update({ documentId, locale: 'zh-CN', data: { title: '草稿' } });
  for (const table of ['review', 'revision']) {
    await cms.strapi.db.connection(`editorial.${table}`).where({ document_id: documentId }).delete();
  }
  await lessons().update({ documentId, locale: 'zh-CN', data: { title: '新' } });
  const origins = (await revisionsOf(cms, LESSON, documentId)).map(({ origin }) => origin);
  expect(origins).toEqual(['found', 'found', 'saved']);
  expect(await standingOf(cms, LESSON, { documentId })).toMatchObject({
    state: 'draft',
    revision: 3,
    live_revision: 1,
  });
});

test('a deleted text ends, and its versions stay', async () => {
  const { documentId } = await draftLesson(cms);
  await lessons().delete({ documentId, locale: 'zh-CN' });
  expect((await standingOf(cms, LESSON, { documentId })).ended_at).not.toBeNull();
  expect(await revisionsOf(cms, LESSON, documentId)).toHaveLength(1);
});

test('what has no drafts is live with every version', async () => {
  const tags = cms.strapi.documents('api::editorial.tag');
  const data = { name: '茶', slug: newSlug('tag') };
  const { documentId } = await tags.create({ locale: 'zh-CN', data });
  await tags.update({ documentId, locale: 'zh-CN', data: { name: '红茶' } });
  expect(await standingOf(cms, 'api::editorial.tag', { documentId })).toMatchObject({
    state: 'published',
    revision: 2,
    live_revision: 2,
  });
});

test('a publication past the review is one line of the audit trail, which says so', async () => {
  const { documentId } = await draftLesson(cms);
  await publish(cms, LESSON, { documentId });
  const lines = await cms.strapi.db
    .connection('editorial.audit')
    .where('subject', `${LESSON}:${documentId}:zh-CN`)
    .where('action', 'like', 'entry.publish%')
    .select('action', 'actor_name', 'words');
  expect(lines).toEqual([{ action: 'entry.publish-override', actor_name: 'Tests', words: 'Tests' }]);
});
