import { expect, test } from 'vitest';
import {
  draftCourse,
  draftLesson,
  liveLesson,
  newSlug,
  pastBelt,
  pastReview,
  publish,
  published,
} from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const LESSON = 'api::catalog.lesson';
const COURSE = 'api::catalog.course';
const lessons = () => cms.strapi.documents(LESSON);
const courses = () => cms.strapi.documents(COURSE);
const outlineOf = async (documentId: string) =>
  (await published(cms, 'course', { documentId }))?.data.sections.map((section) => section.lessons);

const draftOutlineOf = async (documentId: string) => {
  const populate = { sections: { populate: { lessons: true as const } } };
  const course = await courses().findOne({ documentId, locale: 'zh-CN', populate });
  return course?.sections?.map(({ lessons }) => lessons?.map((lesson) => lesson.documentId));
};

test('Chinese is the default language and English the other, from the first start', async () => {
  const locales = await cms.strapi.plugin('i18n').service('locales').find();
  expect(locales.map(({ code }: { code: string }) => code).toSorted()).toEqual(['en', 'zh-CN']);
  expect(await cms.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('zh-CN');
});

test('a new language takes over address, access and kind, and nothing that is read', async () => {
  const { documentId, slug } = await draftLesson(cms, { access: 'paid', kind: 'video', duration: 90 });
  const english = await lessons().update({ documentId, locale: 'en', data: { title: 'One' } });
  expect(english).toMatchObject({ slug, access: 'paid', kind: 'video', duration: 90, title: 'One' });
  expect(english?.body).toBeNull();
});

test('access set in one language holds in the other', async () => {
  const { documentId } = await draftLesson(cms);
  await lessons().update({ documentId, locale: 'en', data: { title: 'One' } });
  await lessons().update({ documentId, locale: 'zh-CN', data: { access: 'paid' } });
  expect((await lessons().findOne({ documentId, locale: 'en' }))?.access).toBe('paid');
});

test('a course that is published before its lessons holds them all, in order', async () => {
  const [first, second] = [await draftLesson(cms), await draftLesson(cms)];
  const { documentId } = await draftCourse(cms, [second, first]);
  await publish(cms, COURSE, { documentId });
  expect(await outlineOf(documentId)).toEqual([[second.documentId, first.documentId]]);
});

test('a lesson that is withdrawn and published again keeps its place', async () => {
  const [first, second] = [await liveLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await publish(cms, COURSE, { documentId });
  await lessons().unpublish({ documentId: first.documentId, locale: 'zh-CN' });
  await publish(cms, LESSON, first);
  expect(await outlineOf(documentId)).toEqual([[first.documentId, second.documentId]]);
});

test('a change of the draft’s outline shows only when the course is published again', async () => {
  const [first, second] = [await liveLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first]);
  await publish(cms, COURSE, { documentId });
  const sections = [{ title: '新', lessons: [second.documentId] }];
  await courses().update({ documentId, locale: 'zh-CN', data: { sections } });
  expect(await outlineOf(documentId)).toEqual([[first.documentId]]);
  await publish(cms, COURSE, { documentId });
  expect(await outlineOf(documentId)).toEqual([[second.documentId]]);
});

test('publishing one language leaves the other’s outline alone', async () => {
  const lesson = await liveLesson(cms);
  const { documentId } = await draftCourse(cms, [lesson]);
  const english = {
    title: 'Course',
    summary: 'About',
    language: 'en',
    sections: [{ title: 'One', lessons: [] }],
  };
  await courses().update({ documentId, locale: 'en', data: english });
  await publish(cms, COURSE, { documentId, locale: '*' });
  await courses().update({ documentId, locale: 'zh-CN', data: { sections: [] } });
  await publish(cms, COURSE, { documentId, locale: 'en' });
  expect(await outlineOf(documentId)).toEqual([[lesson.documentId]]);
});

test('discarding the changes of a course keeps lessons in its draft that are not live', async () => {
  const [first, second] = [await draftLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await publish(cms, COURSE, { documentId });
  await courses().update({ documentId, locale: 'zh-CN', data: { sections: [] } });
  await courses().discardDraft({ documentId, locale: 'zh-CN' });
  expect(await draftOutlineOf(documentId)).toEqual([[first.documentId, second.documentId]]);
});

test('discarding the changes of a lesson keeps its place in the course’s draft', async () => {
  const [first, second] = [await liveLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await lessons().update({ documentId: first.documentId, locale: 'zh-CN', data: { title: '改' } });
  await lessons().discardDraft({ documentId: first.documentId, locale: 'zh-CN' });
  expect(await draftOutlineOf(documentId)).toEqual([[first.documentId, second.documentId]]);
});

test('a bundle and a tier hold courses that are not live yet', async () => {
  const course = await draftCourse(cms, []);
  const held = { courses: [course.documentId], slug: newSlug('held'), summary: '简介' };
  const live = { locale: 'zh-CN', status: 'published' } as const;
  const bundle = await pastReview(() =>
    cms.strapi.documents('api::catalog.bundle').create({ ...live, data: { ...held, title: '合集' } }),
  );
  const tier = await pastReview(() =>
    cms.strapi.documents('api::catalog.tier').create({ ...live, data: { ...held, name: '会员', rank: 1 } }),
  );
  expect((await published(cms, 'bundle', bundle))?.data.courses).toEqual([course.documentId]);
  expect((await published(cms, 'tier', { documentId: tier.documentId }))?.data.opens).toEqual({
    kind: 'courses',
    courses: [course.documentId],
  });
});

test('the first publication keeps its time, later ones set the time of change', async () => {
  const { documentId } = await liveLesson(cms);
  const first = await published(cms, 'lesson', { documentId });
  await lessons().unpublish({ documentId, locale: 'zh-CN' });
  await publish(cms, LESSON, { documentId });
  const again = await published(cms, 'lesson', { documentId });
  expect(again?.data.firstPublishedAt).toBe(first?.data.firstPublishedAt);
  expect(Date.parse(again!.data.updatedAt)).toBeGreaterThan(Date.parse(first!.data.updatedAt));
});

test('publishing does not make the draft look modified', async () => {
  const { documentId } = await liveLesson(cms);
  const metadata = cms.strapi.plugin('content-manager').service('document-metadata');
  const draft = await lessons().findOne({ documentId, locale: 'zh-CN' });
  const live = await lessons().findOne({ documentId, locale: 'zh-CN', status: 'published' });
  expect(metadata.getStatus(draft, [live])).toBe('published');
});

test('an address that another lesson has is refused in words', async () => {
  const { slug } = await draftLesson(cms, { title: '先来的' });
  await expect(draftLesson(cms, { slug })).rejects.toThrow(`“${slug}” is already the address of “先来的”.`);
  const other = await draftLesson(cms);
  const update = lessons().update({ documentId: other.documentId, locale: 'zh-CN', data: { slug } });
  await expect(update).rejects.toThrow('is already the address of');
});

test('the same address may be a lesson’s and a course’s', async () => {
  const { slug } = await draftLesson(cms);
  await expect(draftCourse(cms, [], { slug })).resolves.toMatchObject({ slug });
});

test.each(['Big', 'a b', '-a', 'a--b', '课程', 'a/b'])('%j is no address', async (slug) => {
  await expect(draftLesson(cms, { slug })).rejects.toThrow('lower-case letters');
});

test('drafts may lack an address, what is published may not', async () => {
  const { documentId } = await draftLesson(cms, { slug: '' });
  await expect(draftLesson(cms, { slug: '' })).resolves.toMatchObject({ slug: null });
  await expect(publish(cms, LESSON, { documentId })).rejects.toThrow(/slug/);
});

test('the database itself refuses a second live lesson at an address', async () => {
  const { slug } = await liveLesson(cms);
  const other = await liveLesson(cms);
  const clash = pastBelt(cms, (trx) =>
    trx('catalog_lessons')
      .where({ document_id: other.documentId })
      .whereNotNull('published_at')
      .update({ slug }),
  );
  await expect(clash).rejects.toThrow('catalog_lessons_slug_live_key');
});
