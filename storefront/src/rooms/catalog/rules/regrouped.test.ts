import { expect, test } from 'vitest';
import type { CatalogRows, KeptCourse, KeptLesson } from './kept.ts';
import { movedLessons, readdressedLessons, regroupedBy } from './regrouped.ts';

const of = <Row>(row: Partial<Row>) => row as Row; // tests name only what the rules look at
const lesson = (access: KeptLesson['access']) => of<KeptLesson>({ document_id: 'leaf', access });
const course = (lessons: string[], more: Partial<KeptCourse> = {}) =>
  of<KeptCourse>({
    document_id: 'tea',
    slug: 'tea',
    outline: lessons.map((lesson_id) => ({ position: 0, section: 0, section_title: null, lesson_id })),
    ...more,
  });
const bundle = (courses: string[]) => of<CatalogRows['bundle']>({ courses });
const tier = (opens_all: boolean) => of<CatalogRows['tier']>({ opens_all, courses: [] });

test('an edited lesson is opened by what opened it before', () => {
  expect(regroupedBy('lesson', { before: lesson('paid'), after: lesson('paid') }).lessons.size).toBe(0);
  expect(regroupedBy('lesson', { before: lesson('free'), after: lesson('preview') }).lessons.size).toBe(0);
});

test('a lesson that comes, goes or changes between paid and open is opened by other things', () => {
  const regrouped = [
    regroupedBy('lesson', { before: lesson('free'), after: lesson('paid') }),
    regroupedBy('lesson', { before: null, after: lesson('paid') }),
    regroupedBy('lesson', { before: lesson('paid'), after: null }),
  ];
  expect(regrouped.map(({ lessons }) => [...lessons])).toEqual([['leaf'], ['leaf'], ['leaf']]);
});

test('of a course with another outline only the lessons that come or go are concerned', () => {
  const pair = { before: course(['a', 'b']), after: course(['b', 'c']) };
  const { lessons, courses } = regroupedBy('course', pair);
  expect([[...lessons].sort(), [...courses]]).toEqual([['a', 'c'], []]);
});

test('lessons in another order are concerned in nothing', () => {
  const pair = { before: course(['a', 'b']), after: course(['b', 'a']) };
  expect([movedLessons(pair), readdressedLessons(pair)]).toEqual([[], []]);
});

test('a course with another slug gives all its lessons other addresses, and leaves them as open as they were', () => {
  const pair = { before: course(['a']), after: course(['a'], { slug: 'cha' }) };
  expect([movedLessons(pair), readdressedLessons(pair)]).toEqual([[], ['a']]);
});

test('a course that gets hidden may send its lessons home to another', () => {
  const pair = { before: course(['a'], { hidden: false }), after: course(['a'], { hidden: true }) };
  expect(readdressedLessons(pair)).toEqual(['a']);
});

test('a bundle concerns the courses that come to it or leave it', () => {
  const { courses } = regroupedBy('bundle', { before: bundle(['a', 'b']), after: bundle(['b', 'c']) });
  expect([...courses].sort()).toEqual(['a', 'c']);
});

test('a tier that begins or ends to open all concerns everything', () => {
  expect(regroupedBy('tier', { before: tier(false), after: tier(true) }).everything).toBe(true);
  expect(regroupedBy('tier', { before: tier(true), after: null }).everything).toBe(true);
  expect(regroupedBy('tier', { before: tier(true), after: tier(true) }).everything).toBe(false);
});
