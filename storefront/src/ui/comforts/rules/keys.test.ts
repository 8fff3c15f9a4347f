import { expect, test } from 'vitest';
import { turnsPage } from './keys.ts';

const alone = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, defaultPrevented: false };

test('the arrow keys turn the page', () => {
  expect(turnsPage({ ...alone, key: 'ArrowLeft' }, false)).toBe('prev');
  expect(turnsPage({ ...alone, key: 'ArrowRight' }, false)).toBe('next');
});

test('an arrow turns nothing where it already moves something', () => {
  expect(turnsPage({ ...alone, key: 'ArrowRight' }, true)).toBeUndefined();
});

test('an arrow with another key is the browser’s', () => {
  expect(turnsPage({ ...alone, key: 'ArrowLeft', altKey: true }, false)).toBeUndefined();
});

test('letters turn nothing', () => {
  expect(turnsPage({ ...alone, key: 'n' }, false)).toBeUndefined();
});
