import { expect, test } from 'vitest';
import { namedBy } from './former-address.ts';

test.each([
  ['/courses/tea/', { locale: 'zh-CN', type: 'course', slugs: ['tea'], isLearning: false }],
  ['/en/courses/tea/water/', { locale: 'en', type: 'lesson', slugs: ['tea', 'water'], isLearning: false }],
  ['/learn/tea/water/', { locale: 'zh-CN', type: 'lesson', slugs: ['tea', 'water'], isLearning: true }],
  ['/en/about/', { locale: 'en', type: 'page', slugs: ['about'], isLearning: false }],
  ['/articles/why-write', { locale: 'zh-CN', type: 'article', slugs: ['why-write'], isLearning: false }],
])('%s names a document', (path, named) => {
  expect(namedBy(path)).toEqual(named);
});

test.each([
  '/',
  '/en/',
  '/learn/tea/',
  '/articles/a/b/',
  '/courses/a/b/c/',
  '/nonsense/a/',
  '/courses/Tea/',
  '/courses/%E8%8C%B6/',
  '/favicon.svg',
])('%s names none', (path) => {
  expect(namedBy(path)).toBeNull();
});
