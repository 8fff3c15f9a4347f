import { expect, test } from 'vitest';
import { aShell } from '../../../testing/shell.ts';
import type { CourseView, LessonView, PriceView } from '../model.ts';
import { lessonMeta } from './head.ts';
import { offers } from './offer-things.ts';
import { lessonThings } from './lesson-things.ts';
import { courseThing, questionsThing } from './structured-data.ts';

const shell = aShell();
const price: PriceView = { sku: 'course:x', kind: 'once', period: null, currency: 'CNY', amount: 19900 };
const said = { image: 'https://a.cn/card.png', description: 'On tea.' };
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
  memberPrices: [],
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
  isCourseHidden: false,
  previous: null,
  next: null,
  prices: [],
  memberPrices: [],
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
  expect(courseThing(shell, course({ prices: [] }), said)).toMatchObject({
    isAccessibleForFree: false,
    offers: [{ category: 'Subscription', url: 'https://a.cn/en/membership/' }],
  });
});

test('a course without paid lessons is offered for nothing', () => {
  const thing = courseThing(shell, course({ prices: [], paidCount: 0 }), said);
  expect(thing).toMatchObject({ isAccessibleForFree: true, offers: [{ category: 'Free', price: '0' }] });
});

test('a course says how long it takes and where it is', () => {
  expect(courseThing(shell, course(), said)).toMatchObject({
    url: 'https://a.cn/en/courses/tea/',
    hasCourseInstance: { courseMode: 'Online', courseWorkload: 'PT1H5M' },
  });
});

const [free, paid] = [{ access: 'preview' as const }, { access: 'paid' as const }];
const film = { src: '/media/1.mp4', title: 'Film', mime: 'video/mp4', bytes: 1 };
const body = { html: '', toc: [], media: [film], captions: [], chapters: [], readingMinutes: 1 };

test('a paid lesson is not accessible for free, a preview is', () => {
  expect(lessonThings(shell, lesson(paid), said)).toMatchObject([
    { isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.paywall' } },
  ]);
  expect(lessonThings(shell, lesson(free), said)).toMatchObject([{ isAccessibleForFree: true }]);
});

test('a video that is open to all is told by itself', () => {
  const [, video] = lessonThings(shell, lesson({ ...free, body, duration: 60 }), said);
  expect(video).toMatchObject({
    '@type': 'VideoObject',
    contentUrl: 'https://a.cn/media/1.mp4',
    thumbnailUrl: said.image,
    uploadDate: times.firstPublishedAt,
    duration: 'PT1M',
  });
});

test('the chapters of a recording are moments that the address of its lesson can name', () => {
  const chapters = [
    { start: 0, title: 'Kettle' },
    { start: 90, title: 'Cup' },
  ];
  const [, video] = lessonThings(shell, lesson({ ...free, body: { ...body, chapters } }), said);
  expect(video).toMatchObject({
    hasPart: [
      { '@type': 'Clip', name: 'Kettle', startOffset: 0, endOffset: 90 },
      { '@type': 'Clip', name: 'Cup', startOffset: 90, url: 'https://a.cn/en/courses/tea/water/?t=90' },
    ],
  });
});

test('questions are told with their answers in plain words, and none where none are shown', () => {
  const faq = [{ question: 'Why?', answerHtml: '<p>Tea &amp; <em>water</em>.</p>' }];
  expect(questionsThing(course({ faq }))).toMatchObject([
    { mainEntity: [{ name: 'Why?', acceptedAnswer: { text: 'Tea & water.' } }] },
  ]);
  expect(questionsThing(course())).toEqual([]);
});

test('a lesson at home in a hidden course is hidden with it', () => {
  expect(lessonMeta(shell, lesson({ isCourseHidden: true })).hidden).toBe(true);
  expect(lessonMeta(shell, lesson()).hidden).toBe(false);
});

test('a lesson of two courses is found under the first, in whichever course it is read', () => {
  const meta = lessonMeta(shell, lesson({ canonicalCourse: 'water-and-tea' }));
  expect(meta.path).toBe('/courses/water-and-tea/water/');
});
