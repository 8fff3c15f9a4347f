import { expect, test } from 'vitest';
import type { KeptBundle, KeptCourse, KeptLesson } from './kept.ts';
import { touchedBy, type Surroundings } from './touched.ts';

const day = (number: number) => `2026-01-0${number}T00:00:00+00:00`;
const entry = (lesson_id: string, position = 0) => ({ position, section: 0, section_title: null, lesson_id });
const course: KeptCourse = {
  document_id: 'tea',
  locale: 'en',
  slug: 'tea',
  title: 'Tea',
  subtitle: null,
  cover: null,
  level: 'beginner',
  language: 'en',
  outline: [entry('leaf')],
  authors: ['lin'],
  category: null,
  tags: [],
  featured: null,
  first_published_at: day(1),
  updated_at: day(1),
  hidden: false,
};
const ink: KeptCourse = { ...course, document_id: 'ink', slug: 'ink', first_published_at: day(2) };
const lesson: KeptLesson = {
  document_id: 'leaf',
  locale: 'en',
  slug: 'leaves',
  title: 'Leaves',
  cover: null,
  kind: 'text',
  access: 'free',
  duration: 60,
  updated_at: day(1),
  hidden: false,
};
const bundle: KeptBundle = {
  document_id: 'all',
  locale: 'en',
  slug: 'all',
  title: 'All',
  summary: 'All of it.',
  cover: null,
  courses: ['tea'],
  first_published_at: day(1),
  updated_at: day(1),
  hidden: false,
};
const inTea: Surroundings = { courses: new Map([['leaf', [course]]]), horizon: {} };
const lists = ['courses:en', 'courses:en:author:lin', 'latest-courses:en', 'course-card:en:tea'];
const announcements = ['announced-courses:en', 'announced-courses:en:author:lin'];
const addresses = (slug: string) => [`addresses:catalog:course-${slug}`, 'address-groups:catalog'];
const ofLesson = (change: Partial<KeptLesson>) =>
  touchedBy('lesson', { before: lesson, after: { ...lesson, ...change } }, inTea);
const ofCourse = (change: Partial<KeptCourse>, around: Surroundings = { courses: new Map(), horizon: {} }) =>
  touchedBy('course', { before: course, after: { ...course, ...change } }, around);

test('an edited body is seen on the page of the lesson alone', () => {
  expect(ofLesson({})).toEqual(['lesson:en:leaf']);
  expect(ofLesson({ updated_at: day(3) })).toEqual(['lesson:en:leaf', ...addresses('tea')]);
});

test('the title of a lesson is seen in the outlines of its courses, and in no list', () => {
  expect(ofLesson({ title: 'Green leaves' })).toEqual(['lesson:en:leaf', 'outline:en:tea']);
});

test('what a lesson lasts, and that it is paid, is seen wherever its courses are listed', () => {
  expect(ofLesson({ duration: 90 })).toEqual(['lesson:en:leaf', 'outline:en:tea', ...lists]);
  expect(ofLesson({ access: 'paid' })).toEqual([
    'lesson:en:leaf',
    'outline:en:tea',
    ...lists,
    'course-marks:en',
  ]);
  expect(ofLesson({ access: 'preview' })).toEqual(['lesson:en:leaf', 'outline:en:tea']);
});

test('a lesson in no course is seen nowhere but on its own page', () => {
  const pair = { before: lesson, after: { ...lesson, title: 'Green leaves' } };
  expect(touchedBy('lesson', pair, { courses: new Map(), horizon: {} })).toEqual(['lesson:en:leaf']);
});

test('a lesson that comes in one language is seen by its other languages, and in their sitemaps', () => {
  const around = { courses: new Map([['leaf', [{ ...course, locale: 'zh-CN' as const }]]]), horizon: {} };
  expect(touchedBy('lesson', { before: null, after: lesson }, around)).toEqual([
    'lesson:en:leaf',
    'home:leaf',
    ...addresses('tea'),
  ]);
});

test('the description of a course is seen on its own page alone', () => {
  expect(ofCourse({})).toEqual(['course:en:tea']);
});

test('the title of a course is seen by its lessons and wherever it is listed', () => {
  const touched = ['course:en:tea', 'outline:en:tea', ...lists, ...announcements];
  expect(ofCourse({ title: 'Green tea' })).toEqual(touched);
});

test('a course that gets hidden is told to machines no more, nor are its lessons; lists for readers stay as they are', () => {
  const touched = ['course:en:tea', 'home:leaf', ...announcements, ...addresses('tea')];
  expect(ofCourse({ hidden: true }).sort()).toEqual(touched.sort());
});

test('a lesson that a course gains gets another home, and another course tells its address', () => {
  const around = { courses: new Map([['brush', [ink]]]), horizon: {} };
  const touched = ofCourse({ outline: [entry('leaf'), entry('brush', 1)] }, around);
  expect(touched).toEqual([
    'course:en:tea',
    'outline:en:tea',
    ...lists,
    'course-marks:en',
    ...addresses('tea'),
    'home:brush',
    'addresses:catalog:course-ink',
  ]);
  expect(touched).not.toContain('home:leaf');
});

test('a course with another slug touches both addresses and the homes of all its lessons', () => {
  expect(ofCourse({ slug: 'cha' }, inTea)).toEqual(
    expect.arrayContaining([
      'course:en:tea',
      'course:en:cha',
      'outline:en:cha',
      'home:leaf',
      ...addresses('cha'),
    ]),
  );
});

test('a course that is featured touches the list of those, and no other', () => {
  expect(ofCourse({ featured: 1 })).toEqual(['course:en:tea', 'courses:en:featured:true']);
});

test('the courses of a bundle tell which courses name it', () => {
  const pair = { before: bundle, after: { ...bundle, courses: ['ink'] } };
  expect(touchedBy('bundle', pair, inTea)).toEqual([
    'bundle:en:all',
    'bundles-with:en:tea',
    'bundles-with:en:ink',
  ]);
});

test('a price is seen where what it is for is seen, and one that goes to something else in both places', () => {
  const price = { document_id: 'price', item: 'tea', for_tier: null };
  expect(touchedBy('price', { before: price, after: { ...price, item: 'ink' } }, inTea)).toEqual([
    'prices:tea',
    'prices:ink',
  ]);
});

test('what members pay is seen apart from what everybody pays, and where plans are compared', () => {
  const price = { document_id: 'price', item: 'tea', for_tier: 'vip' };
  expect(touchedBy('price', { before: null, after: price }, inTea)).toEqual([
    'member-prices:tea',
    'member-prices',
  ]);
});

test('benefits of a plan are seen where plans are compared, its name also where it opens something', () => {
  const tier = {
    document_id: 'vip',
    locale: 'en' as const,
    slug: 'vip',
    name: 'VIP',
    rank: 1,
    opens_all: true,
    courses: [],
  };
  expect(touchedBy('tier', { before: tier, after: tier }, inTea)).toEqual(['tiers:en']);
  expect(touchedBy('tier', { before: tier, after: { ...tier, name: 'All' } }, inTea)).toEqual([
    'tiers:en',
    'tier-lines:en',
  ]);
});

test('another language of teaching is seen wherever the course is listed, and not by its lessons', () => {
  expect(ofCourse({ language: 'fr' })).toEqual(['course:en:tea', ...lists, 'course-marks:en']);
});
