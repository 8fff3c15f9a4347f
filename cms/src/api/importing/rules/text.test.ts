import { expect, test } from 'vitest';
import { withoutNul } from './text';

test('texts lose NUL at any depth, and nothing else changes', () => {
  const said = { title: 'a\0b', list: ['\0', { deep: 'c\0' }], number: 1, none: null, yes: true };
  expect(withoutNul(said)).toEqual({
    title: 'ab',
    list: ['', { deep: 'c' }],
    number: 1,
    none: null,
    yes: true,
  });
});
