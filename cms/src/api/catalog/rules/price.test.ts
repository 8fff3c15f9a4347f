import { expect, test } from 'vitest';
import { faultOfPrice, forbiddenChanges, isTierForTier, pricedItem } from './price';

const price = { kind: 'once', period: null, currency: 'CNY', amount: 9900, from: '2026-01-01T00:00:00.000Z' };

test('a price is for the one item that was chosen', () => {
  expect(pricedItem({ tier: { documentId: 't' }, course: null })).toEqual({ itemType: 'tier', item: 't' });
});

test('none or several items are no choice', () => {
  expect(pricedItem({})).toBeNull();
  expect(pricedItem({ tier: { documentId: 't' }, course: { documentId: 'c' } })).toBeNull();
});

test('only a tier cannot be for holders of a tier', () => {
  const vip = { documentId: 'vip' };
  expect(isTierForTier({ itemType: 'tier', item: 't' }, vip)).toBe(true);
  expect(isTierForTier({ itemType: 'tier', item: 't' }, null)).toBe(false);
  expect(isTierForTier({ itemType: 'course', item: 'c' }, vip)).toBe(false);
});

test.each([
  [{ kind: 'once', period: 'month' }, 'no period'],
  [{ kind: 'interval', period: null }, 'needs its period'],
  [{ kind: 'term' }, 'needs its period'],
  [{ kind: 'once', from: '2026-02-01T00:00:00Z', until: '2026-01-01T00:00:00Z' }, 'begin before it ends'],
])('%j cannot be', (told, words) => {
  expect(faultOfPrice(told)).toContain(words);
});

test('a yearly price without an end is sound', () => {
  expect(faultOfPrice({ kind: 'interval', period: 'year' })).toBeNull();
});

test('the end of a price may change', () => {
  expect(forbiddenChanges(price, { until: '2027-01-01T00:00:00.000Z' })).toEqual([]);
});

test('saying the same again changes nothing, however the time is written', () => {
  expect(forbiddenChanges(price, { ...price, from: '2026-01-01T08:00:00+08:00', period: undefined })).toEqual(
    [],
  );
});

test('everything else is named', () => {
  const update = { kind: 'term', period: 'year', currency: 'USD', amount: 1, from: null };
  expect(forbiddenChanges(price, update)).toEqual(['kind', 'period', 'currency', 'amount', 'from']);
});

test('another item is a change, the panel’s empty list of changes is none', () => {
  expect(forbiddenChanges(price, { course: { connect: [], disconnect: [] } })).toEqual([]);
  expect(forbiddenChanges(price, { course: { connect: [{ documentId: 'c' }] } })).toEqual(['course']);
  expect(forbiddenChanges(price, { tier: null, lesson: 'l', bundle: { set: [] } })).toEqual([
    'lesson',
    'bundle',
    'tier',
  ]);
});

test('whom a price is for is not changed', () => {
  expect(forbiddenChanges(price, { forTier: { connect: [{ documentId: 'vip' }] } })).toEqual(['forTier']);
  expect(forbiddenChanges(price, { forTier: { connect: [], disconnect: [] } })).toEqual([]);
});
