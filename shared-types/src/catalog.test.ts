import { expect, test } from 'vitest';
import { Lesson, skuOf } from './catalog.ts';

const item = 'tvps6mgmfh0a8qvm9j03wjob';

test('a SKU names the item, and tells a renewing period from a fixed term', () => {
  expect(skuOf({ itemType: 'course', item, kind: 'once', period: null })).toBe(`course:${item}`);
  expect(skuOf({ itemType: 'tier', item, kind: 'interval', period: 'month' })).toBe(`tier:${item}:month`);
  expect(skuOf({ itemType: 'tier', item, kind: 'term', period: 'month' })).toBe(`tier:${item}:term-month`);
});

test('the public part of a lesson drops a body that is handed to it', () => {
  const lesson = {
    slug: 'first',
    title: 'First',
    teaser: null,
    cover: null,
    kind: 'text',
    access: 'paid',
    duration: null,
    seo: null,
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
  expect(Lesson.parse({ ...lesson, body: 'secret', markdown: 'secret' })).toEqual(lesson);
});
