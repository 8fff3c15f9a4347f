import { expect, test } from 'vitest';
import { choiceOf, shelfPath } from './shelves.ts';

test('a level, and free or paid ones, have pages of their own; what is combined is asked for', () => {
  expect(shelfPath({})).toBe('/courses/');
  expect(shelfPath({ price: 'free' })).toBe('/courses/price/free/');
  expect(shelfPath({ tag: 'tea' })).toBe('/courses/find/?tag=tea');
  expect(shelfPath({ tag: 'tea', level: 'beginner' })).toBe('/courses/find/?level=beginner&tag=tea');
});

test('of a query only facets are taken, and only what can be a name', () => {
  const query = new URLSearchParams('level=beginner&tag=%3Cb%3E&colour=red&language=zh-CN&price=');
  expect(choiceOf(query)).toEqual({ level: 'beginner', language: 'zh-CN' });
});
