import { expect, test } from 'vitest';
import { draftCourse, draftLesson, liveLesson, newSlug, publish, published } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const LESSON = 'api::catalog.lesson';
const lessons = () => cms.strapi.documents(LESSON);
const courses = () => cms.strapi.documents('api::catalog.course');
const prices = () => cms.strapi.documents('api::catalog.price');

test('a price names its item by document, also after the item is published again', async () => {
  const lesson = await liveLesson(cms);
  const price = await prices().create({
    data: { lesson: lesson.documentId, kind: 'once', currency: 'CNY', amount: 9900 },
  });
  await publish(cms, LESSON, lesson);
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

async function newTier() {
  const data = { slug: newSlug('tier'), name: 'Plus', summary: 'More', rank: 2, opensAll: false };
  return cms.strapi.documents('api::catalog.tier').create({ locale: 'zh-CN', data });
}

test('a member price names its tier by document, also after the tier is published again', async () => {
  const [lesson, tier] = [await draftLesson(cms), await newTier()];
  const price = await prices().create({
    data: {
      ...{ lesson: lesson.documentId, forTier: tier.documentId },
      ...{ kind: 'once', currency: 'CNY', amount: 6900 },
    },
  });
  await publish(cms, 'api::catalog.tier', tier);
  const live = await published(cms, 'price', { documentId: price.documentId, locale: null });
  expect(live?.data).toMatchObject({ item: lesson.documentId, forTier: tier.documentId, amount: 6900 });
});

test('a tier’s own price is for everybody, and whom a price is for is never rewritten', async () => {
  const [lesson, tier, other] = [await draftLesson(cms), await newTier(), await newTier()];
  const money = { kind: 'once', currency: 'CNY', amount: 6900 } as const;
  const forTier = tier.documentId;
  const ofTier = { ...money, tier: other.documentId, forTier };
  await expect(prices().create({ data: ofTier })).rejects.toThrow('The price of a tier is for everybody');
  expect(await prices().count({ filters: { item: other.documentId } })).toBe(0);
  const data = { ...money, lesson: lesson.documentId, forTier };
  const { documentId } = await prices().create({ data });
  const refused = { ...money, forTier: other.documentId };
  await expect(prices().update({ documentId, data: refused })).rejects.toThrow('never rewritten (forTier)');
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
