import { ShowDraft } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import {
  call,
  draftCourse,
  draftLesson,
  exported,
  liveLesson,
  newSlug,
  publish,
  published,
  TOKEN,
} from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const ask = (type: string, documentId: string, query = '?locale=zh-CN') =>
  call(cms, `/api/publishing/drafts/${type}/${documentId}${query}`, { token: TOKEN });

async function draft(type: string, documentId: string, query?: string): Promise<ShowDraft> {
  const { status, json, text } = await ask(type, documentId, query);
  if (status !== 200) throw new Error(`The draft answered ${status}: ${text}`);
  return ShowDraft.parse(json);
}

test('a draft is said as its publication would say it', async () => {
  const { documentId } = await liveLesson(cms, { access: 'paid' });
  const lessons = cms.strapi.documents('api::catalog.lesson');
  await lessons.update({ documentId, locale: 'zh-CN', data: { title: '新题', body: '新的正文' } });
  const { document } = await draft('lesson', documentId);
  await publish(cms, 'api::catalog.lesson', { documentId });
  const live = await published(cms, 'lesson', { documentId });
  const dated = { data: { ...live?.data, updatedAt: expect.any(String) } };
  expect(document).toEqual({ ...live, ...dated });
  expect(live).toMatchObject({ data: { title: '新题' }, body: { markdown: '新的正文' } });
});

test('what was never published is as new as now', async () => {
  const { documentId } = await draftLesson(cms);
  const { document } = await draft('lesson', documentId);
  const { firstPublishedAt } = ShowDraft.shape.document.parse(document).data as { firstPublishedAt: string }; // of a lesson
  expect(Math.abs(Date.parse(firstPublishedAt) - Date.now())).toBeLessThan(60_000);
});

test('an outline is that of the draft, whatever is live', async () => {
  const [first, second] = [await liveLesson(cms), await draftLesson(cms)];
  const { documentId } = await draftCourse(cms, [first]);
  const courses = cms.strapi.documents('api::catalog.course');
  await publish(cms, 'api::catalog.course', { documentId });
  const lessons = [second.documentId, first.documentId];
  await courses.update({ documentId, locale: 'zh-CN', data: { sections: [{ title: '改', lessons }] } });
  const { document } = await draft('course', documentId);
  expect(document).toMatchObject({ data: { sections: [{ title: '改', lessons }] } });
});

test('a bundle and a tier hold the courses of their drafts', async () => {
  const course = await draftCourse(cms, []);
  const held = { courses: [course.documentId], slug: newSlug('held'), summary: '简介' };
  const bundle = await cms.strapi
    .documents('api::catalog.bundle')
    .create({ locale: 'zh-CN', data: { ...held, title: '合集' } });
  const tier = await cms.strapi
    .documents('api::catalog.tier')
    .create({ locale: 'zh-CN', data: { ...held, name: '会员', rank: 1 } });
  expect((await draft('bundle', bundle.documentId)).document).toMatchObject({
    data: { courses: held.courses },
  });
  expect((await draft('tier', tier.documentId)).document).toMatchObject({
    data: { opens: { kind: 'courses', courses: held.courses } },
  });
});

test('a lesson comes with the drafts of its courses, but for those that lack something', async () => {
  const lesson = await draftLesson(cms);
  const home = await draftCourse(cms, [lesson]);
  await draftCourse(cms, [lesson], { slug: null });
  await draftCourse(cms, [await draftLesson(cms)]);
  const { homes } = await draft('lesson', lesson.documentId);
  expect(homes.map(({ documentId }) => documentId)).toEqual([home.documentId]);
});

test('each language has a draft of its own', async () => {
  const { documentId } = await draftLesson(cms);
  expect((await ask('lesson', documentId, '?locale=en')).status).toBe(404);
  await cms.strapi
    .documents('api::catalog.lesson')
    .update({ documentId, locale: 'en', data: { title: 'One' } });
  expect((await draft('lesson', documentId, '?locale=en')).document).toMatchObject({
    data: { title: 'One' },
  });
});

test('a draft that lacks what a publication needs says what', async () => {
  const { documentId } = await draftLesson(cms, { slug: null, title: null });
  const { status, json } = await ask('lesson', documentId);
  expect(status).toBe(422);
  expect(json.error).toMatchObject({ status: 422, code: 'DRAFT_UNSAYABLE' });
  expect(json.error.faults).toEqual([
    { field: 'data.slug', problem: 'missing' },
    { field: 'data.title', problem: 'missing' },
  ]);
});

test('an earlier version is said as it was, with what is gone left out', async () => {
  const lesson = await draftLesson(cms, { title: '第一版', body: '旧的正文', seo: { title: '旧' } });
  const { documentId } = lesson;
  const lessons = cms.strapi.documents('api::catalog.lesson');
  await lessons.update({ documentId, locale: 'zh-CN', data: { title: '第二版', body: '新的正文' } });
  const version = (revision: number) => draft('lesson', documentId, `?locale=zh-CN&revision=${revision}`);
  expect((await version(1)).document).toMatchObject({
    data: { slug: lesson.slug, title: '第一版', seo: { title: '旧', picture: null } },
    body: { markdown: '旧的正文', media: [], captions: [], chapters: [], chapterFile: null },
  });
  expect((await version(2)).document).toMatchObject({ data: { title: '第二版' } });
  expect((await ask('lesson', documentId, '?locale=zh-CN&revision=99')).status).toBe(404);
});

test('an earlier version of a course has the outline that it had', async () => {
  const [first, second] = [await draftLesson(cms), await draftLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await cms.strapi
    .documents('api::catalog.course')
    .update({ documentId, locale: 'zh-CN', data: { sections: [] } });
  const { document } = await draft('course', documentId, '?locale=zh-CN&revision=1');
  const sections = [{ title: '第一章', lessons: [first.documentId, second.documentId] }];
  expect(document).toMatchObject({ data: { sections } });
});

test('asking for a draft publishes nothing', async () => {
  const { documentId } = await draftLesson(cms);
  await draft('lesson', documentId);
  expect((await exported(cms)).map((document) => document.documentId)).not.toContain(documentId);
});

test.each([
  ['a type without a page', 'site-setting', '?locale=zh-CN'],
  ['no language', 'lesson', ''],
  ['a language that is none', 'lesson', '?locale=*'],
  ['a revision that is no number', 'lesson', '?locale=zh-CN&revision=first'],
])('%s is nothing that can be asked for', async (_, type, query) => {
  const { documentId } = await draftLesson(cms);
  expect((await ask(type, documentId, query)).status).toBe(404);
});
