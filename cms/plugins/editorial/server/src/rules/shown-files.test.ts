import { expect, test } from 'vitest';
import { saysSomethingElse } from './shown-files';

const file = { name: 'tea.svg', alternativeText: null, caption: 'A cup' };

test('moving a file to another folder says nothing else', () => {
  expect(saysSomethingElse(file, {})).toBe(false);
  expect(saysSomethingElse(file, { name: 'tea.svg', alternativeText: '', caption: 'A cup' })).toBe(false);
});

test('what Strapi leaves alone is no change', () => {
  expect(saysSomethingElse(file, { name: null, caption: null })).toBe(false);
});

test.each([{ name: 'coffee.svg' }, { alternativeText: 'A pot' }, { caption: '' }])(
  '%j says something else',
  (change) => {
    expect(saysSomethingElse(file, change)).toBe(true);
  },
);
