import { expect, test } from 'vitest';
import type { Hit } from '../model.ts';
import { hitAddress, searchAddress, searchPath } from './addresses.ts';
import { questionOf } from './question.ts';

const asked = (address: string) => questionOf('en', new URLSearchParams(address));

const hit: Hit = {
  type: 'lesson',
  documentId: 'lesson000000000000000000',
  title: 'First steps',
  path: '/en/courses/writing/first-steps/#begin',
  heading: 'Begin',
  snippet: [],
  access: 'open',
  course: null,
  locked: false,
};

test('the address of a question says all that was asked, and nothing else', () => {
  const question = asked('page=2&access=open&q=C%2B%2B+%26+Rust&kind=lesson&typing=1&utm=mail');
  expect(searchPath(question)).toBe('/search/?q=C%2B%2B+%26+Rust&kind=lesson&access=open&page=2');
  expect(asked(searchPath(question).split('?')[1] ?? '')).toEqual({ ...question, typing: undefined });
});

test('who asks nothing is on the page of the search itself', () => {
  expect(searchPath(asked('kind=lesson'))).toBe('/search/');
});

test('who narrows down begins on the first page again', () => {
  expect(searchAddress(asked('q=a&page=3'), { kind: 'course' })).toBe('/en/search/?q=a&kind=course');
  expect(searchAddress(asked('q=a&page=3&kind=course'), { kind: undefined })).toBe('/en/search/?q=a');
});

test('a paid lesson leads to its teaser, and those who may read it to its text', () => {
  expect(hitAddress(hit)).toBe('/en/courses/writing/first-steps/#begin');
  expect(hitAddress({ ...hit, access: 'paid', locked: true })).toBe('/en/courses/writing/first-steps/#begin');
  expect(hitAddress({ ...hit, access: 'paid', locked: false })).toBe('/en/learn/writing/first-steps/#begin');
});
