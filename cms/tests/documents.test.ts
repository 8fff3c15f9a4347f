import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, draftCourse, draftLesson, liveLesson, newSlug, published, startCms } from './kit/index.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const lessons = () => cms.strapi.documents('api::catalog.lesson');
const courses = () => cms.strapi.documents('api::catalog.course');
const prices = () => cms.strapi.documents('api::catalog.price');
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
  await courses().publish({ documentId, locale: 'zh-CN' });
  expect(await outlineOf(documentId)).toEqual([[second.documentId, first.documentId]]);
});

test('a lesson that is withdrawn and published again keeps its place', async () => {
  const [first, second] = [await liveLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await courses().publish({ documentId, locale: 'zh-CN' });
  await lessons().unpublish({ documentId: first.documentId, locale: 'zh-CN' });
  await lessons().publish({ documentId: first.documentId, locale: 'zh-CN' });
  expect(await outlineOf(documentId)).toEqual([[first.documentId, second.documentId]]);
});

test('a change of the draft’s outline shows only when the course is published again', async () => {
  const [first, second] = [await liveLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first]);
  await courses().publish({ documentId, locale: 'zh-CN' });
  const sections = [{ title: '新', lessons: [second.documentId] }];
  await courses().update({ documentId, locale: 'zh-CN', data: { sections } });
  expect(await outlineOf(documentId)).toEqual([[first.documentId]]);
  await courses().update({ documentId, locale: 'zh-CN', data: { sections }, status: 'published' });
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
  await courses().publish({ documentId, locale: '*' });
  await courses().update({ documentId, locale: 'zh-CN', data: { sections: [] } });
  await courses().publish({ documentId, locale: 'en' });
  expect(await outlineOf(documentId)).toEqual([[lesson.documentId]]);
});

test('discarding the changes of a course keeps lessons in its draft that are not live', async () => {
  const [first, second] = [await draftLesson(cms), await liveLesson(cms)];
  const { documentId } = await draftCourse(cms, [first, second]);
  await courses().publish({ documentId, locale: 'zh-CN' });
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
  const bundle = await cms.strapi
    .documents('api::catalog.bundle')
    .create({ locale: 'zh-CN', data: { ...held, title: '合集' }, status: 'published' });
  const tier = await cms.strapi
    .documents('api::catalog.tier')
    .create({ locale: 'zh-CN', data: { ...held, name: '会员', rank: 1 }, status: 'published' });
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
  await lessons().publish({ documentId, locale: 'zh-CN' });
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
  await expect(lessons().publish({ documentId, locale: 'zh-CN' })).rejects.toThrow(/slug/);
});

test('the database itself refuses a second live lesson at an address', async () => {
  const { slug } = await liveLesson(cms);
  const other = await liveLesson(cms);
  const clash = cms.strapi.db
    .connection('catalog_lessons')
    .where({ document_id: other.documentId })
    .whereNotNull('published_at')
    .update({ slug });
  await expect(clash).rejects.toThrow('catalog_lessons_slug_live_key');
});

test('a price names its item by document, also after the item is published again', async () => {
  const lesson = await liveLesson(cms);
  const price = await prices().create({
    data: { lesson: lesson.documentId, kind: 'once', currency: 'CNY', amount: 9900 },
  });
  await lessons().publish({ documentId: lesson.documentId, locale: 'zh-CN' });
  await lessons().unpublish({ documentId: lesson.documentId, locale: 'zh-CN' });
  const live = await published(cms, 'price', { documentId: price.documentId, locale: null });
  expect(live?.data).toMatchObject({ itemType: 'lesson', item: lesson.documentId, amount: 9900 });
});

test('a price of a thing that exists in English alone is a price of that thing', async () => {
  const course = await courses().create({
    locale: 'en',
    data: { title: 'Only', slug: newSlug('only'), summary: 'About', level: 'beginner', language: 'en' },
  });
  const data = {
    course: { documentId: course.documentId, locale: 'en' },
    kind: 'once',
    currency: 'USD',
    amount: 100,
  };
  const price = await prices().create({ data: data as never }); // Strapi's types do not know relations by locale
  expect(price).toMatchObject({ documentId: expect.any(String) });
  const live = await published(cms, 'price', { documentId: price.documentId, locale: null });
  expect(live?.data.item).toBe(course.documentId);
});

test('a price needs exactly one item and a period that fits', async () => {
  const [lesson, course] = [await draftLesson(cms), await draftCourse(cms, [])];
  const money = { kind: 'once', currency: 'CNY', amount: 100 } as const;
  await expect(prices().create({ data: money })).rejects.toThrow('Choose exactly one');
  const both = { ...money, lesson: lesson.documentId, course: course.documentId };
  await expect(prices().create({ data: both })).rejects.toThrow('Choose exactly one');
  const endless = { ...money, lesson: lesson.documentId, kind: 'interval' as const };
  await expect(prices().create({ data: endless })).rejects.toThrow('needs its period');
  expect(await prices().count({ filters: { amount: 100, currency: 'CNY' } })).toBe(0);
});

test('a price is ended, never rewritten and never deleted', async () => {
  const lesson = await draftLesson(cms);
  const { documentId } = await prices().create({
    data: { lesson: lesson.documentId, kind: 'once', currency: 'CNY', amount: 4900 },
  });
  await expect(prices().update({ documentId, data: { amount: 1 } })).rejects.toThrow(
    'never rewritten (amount)',
  );
  await expect(prices().delete({ documentId })).rejects.toThrow('never deleted');
  const ended = await prices().update({
    documentId,
    data: { amount: 4900, until: '2031-01-01T00:00:00.000Z' },
  });
  expect(ended).toMatchObject({ amount: 4900, until: '2031-01-01T00:00:00.000Z' });
});
