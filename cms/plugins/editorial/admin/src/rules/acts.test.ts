import { expect, test } from 'vitest';
import { openActs, refusalToTell } from './acts';

const open = { refusal: null, canOverride: false };

test('The way forward comes first', () => {
  const acts = [
    { act: 'return' as const, ...open },
    { act: 'approve' as const, ...open },
  ];
  expect(openActs(acts).map(({ act }) => act)).toEqual(['approve', 'return']);
});

test('What is refused is not offered', () => {
  expect(openActs([{ act: 'pass', refusal: 'own-text', canOverride: false }])).toEqual([]);
});

test('An administrator is offered what four eyes forbid, as an override', () => {
  expect(openActs([{ act: 'pass', refusal: 'own-text', canOverride: true }])).toEqual([
    { act: 'pass', isOverride: true },
  ]);
});

test('Who wrote the text is told why they cannot review it', () => {
  expect(refusalToTell([{ act: 'pass', refusal: 'own-text', canOverride: false }])).toBe('own-text');
  expect(refusalToTell([{ act: 'pass', refusal: 'not-in-this-state', canOverride: false }])).toBeNull();
});

test('Who can decide is told of no refusal', () => {
  const acts = [
    { act: 'approve' as const, ...open },
    { act: 'take' as const, refusal: 'taken' as const, canOverride: false },
  ];
  expect(refusalToTell(acts)).toBeNull();
});
