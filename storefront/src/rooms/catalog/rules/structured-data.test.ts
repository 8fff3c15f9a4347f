import { expect, test } from 'vitest';
import type { Shell } from '#ui/page.ts';
import type { CourseView, LessonView, PriceView } from '../model.ts';
import { lessonMeta } from './head.ts';
import { courseList, courseThing, lessonThing, offers } from './structured-data.ts';

const site = { name: '讲台', tagline: null, description: '', logo: null, social: [], icpNumber: null };
const shell: Shell = { locale: 'en', origin: 'https://a.cn', site, footerPages: [] };
const price: PriceView = { sku: 'course:x', kind: 'once', period: null, currency: 'CNY', amount: 19900 };
const times = { firstPublishedAt: '2026-01-01T00:00:00Z', updatedAt: '2026-02-01T00:00:00Z' };

const course = (overrides: Partial<CourseView> = {}): CourseView => ({
  documentId: 'course',
  slug: 'tea',
  locales: ['zh-CN', 'en'],
  title: 'Tea',
  subtitle: null,
  cover: null,
  level: 'beginner',
  language: 'zh-CN',
  lessonCount: 2,
  paidCount: 1,
  duration: 3900,
  prices: [price],
  summaryHtml: '',
  outline: [],
  outcomes: [],
  requirements: [],
  faq: [],
  authors: [],
  category: null,
  tags: [],
  bundles: [],
  tiers: [],
  related: [],
  filed: { category: null, tags: [] },
  seo: null,
  ...times,
  ...overrides,
});

const lesson = (overrides: Partial<LessonView> = {}): LessonView => ({
  documentId: 'lesson',
  slug: 'water',
  title: 'Water',
  kind: 'text',
  access: 'paid',
  duration: null,
  locales: ['en'],
  teaser: 'On water.',
  cover: null,
  seo: null,
  body: null,
  course: course(),
  canonicalCourse: 'tea',
  previous: null,
  next: null,
  prices: [],
  ...times,
  ...overrides,
});

test('an offer says its price in major units and whether it renews', () => {
  const monthly: PriceView = { ...price, kind: 'interval', period: 'month', amount: 2950 };
  expect(offers([price, monthly], 'https://a.cn/')).toMatchObject([
    { price: '199.00', priceCurrency: 'CNY', category: 'Paid' },
    { price: '29.50', priceCurrency: 'CNY', category: 'Subscription' },
  ]);
});

test('a course with paid lessons is not free, even if only members can have it', () => {
  expect(courseThing(shell, course({ prices: [] }))).toMatchObject({
    isAccessibleForFree: false,
    offers: [],
  });
});

test('a course without paid lessons is offered for nothing', () => {
  const thing = courseThing(shell, course({ prices: [], paidCount: 0 }));
  expect(thing).toMatchObject({ isAccessibleForFree: true, offers: [{ category: 'Free', price: '0' }] });
});

test('a course says how long it takes and where it is', () => {
  expect(courseThing(shell, course())).toMatchObject({
    url: 'https://a.cn/en/courses/tea/',
    hasCourseInstance: { courseMode: 'Online', courseWorkload: 'PT1H5M' },
  });
});

test('a list names its courses by their pages, in its order', () => {
  const list = courseList(shell, [course(), course({ slug: 'ink' })]);
  expect(list.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, url: 'https://a.cn/en/courses/tea/' },
    { '@type': 'ListItem', position: 2, url: 'https://a.cn/en/courses/ink/' },
  ]);
});

test('a paid lesson is not accessible for free, a preview is', () => {
  expect(lessonThing(shell, lesson()).isAccessibleForFree).toBe(false);
  expect(lessonThing(shell, lesson({ access: 'preview' })).isAccessibleForFree).toBe(true);
});

test('a lesson of two courses is found under the first, in whichever course it is read', () => {
  const meta = lessonMeta(shell, lesson({ canonicalCourse: 'water-and-tea' }));
  expect(meta.path).toBe('/courses/water-and-tea/water/');
});
