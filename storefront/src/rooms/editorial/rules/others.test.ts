import { expect, test } from 'vitest';
import { othersAmong } from './others.ts';

test('a text is not beside itself, and nothing stands there twice', () => {
  expect(othersAmong(['tea', 'ink', 'tea', 'paper', 'ink'], 'tea')).toEqual(['ink', 'paper']);
});
