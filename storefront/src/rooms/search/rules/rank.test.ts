import { expect, test } from 'vitest';
import { weigh } from './asking.ts';
import { EVERY } from './lexemes.ts';
import { askingOf, rank, worthALook, type Candidate } from './rank.ts';
import { unitsOf } from './units.ts';

const words = new Map([
  [EVERY, 100],
  ['hash', 10],
  ['map', 10],
  ['ownership', 10],
]);
const asked = (text: string) =>
  askingOf(text, weigh(unitsOf(text, 'en'), words), ['hash', 'map', 'ownership']);

/** @param ranks of hash, map and ownership */
const part = (documentId: string, ranks: number[], more: Partial<Candidate> = {}): Candidate => ({
  id: `${documentId}-${ranks.join('')}-${more.heading ?? ''}`,
  type: 'lesson',
  documentId,
  access: 'open',
  courses: [],
  title: 'A lesson',
  heading: null,
  anchor: null,
  length: 100,
  ranks,
  paid: false,
  ...more,
});
const order = (text: string, ...parts: Candidate[]) =>
  rank(parts, asked(text)).map(({ candidate }) => candidate.documentId);

test('a document stands in the answer once, by its best part', () => {
  const parts = [part('a', [0.1, 0, 0], { heading: 'Poor' }), part('a', [0.9, 0, 0], { heading: 'Good' })];
  expect(rank(parts, asked('hash ')).map(({ candidate }) => candidate.heading)).toEqual(['Good']);
});

test('what holds every word comes before what holds one of them often', () => {
  expect(order('hash map ', part('one', [0.9, 0, 0]), part('both', [0.3, 0.3, 0]))).toEqual(['both']);
});

test('words in different parts of a document count together', () => {
  expect(order('hash map ', part('a', [0.3, 0, 0]), part('a', [0, 0.3, 0]))).toEqual(['a']);
});

test('what holds less than half of a query is not found', () => {
  expect(order('hash map ownership ', part('a', [0.9, 0, 0]))).toEqual([]);
});

test('a title that is the query comes before one that holds it', () => {
  const parts = [
    part('long', [0.6, 0.6, 0], { title: 'All about a hash map' }),
    part('exact', [0.6, 0.6, 0], { title: 'Hash map' }),
  ];
  expect(order('hash map ', ...parts)).toEqual(['exact', 'long']);
});

test('words side by side come before words far apart', () => {
  const parts = [part('far', [0.3, 0.3, 0], { near: 0 }), part('near', [0.3, 0.3, 0], { near: 1 })];
  expect(order('hash map ', ...parts)).toEqual(['near', 'far']);
});

test('a text that comes back to the matter comes before one that mentions it once', () => {
  const once = part('once', [0.3, 0, 0]);
  const again = [1, 2, 3].map((n) => part('again', [0.3, 0, 0], { heading: `Part ${n}` }));
  expect(order('hash ', once, ...again)).toEqual(['again', 'once']);
});

test('it is looked closer at what holds most words', () => {
  const parts = [part('one', [0.9, 0, 0]), part('both', [0.1, 0.1, 0])];
  expect(worthALook(parts, asked('hash map '))[0]).toBe(parts[1]!.id);
});
