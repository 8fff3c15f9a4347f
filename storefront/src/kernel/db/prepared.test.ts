import { expect, test } from 'vitest';
import { prepared } from './prepared.ts';

test('a question with parameters always has the same name, and another question another one', () => {
  const one = prepared('select $1', [1]);
  expect(one).toEqual({ name: expect.any(String), text: 'select $1', values: [1] });
  expect(prepared('select $1', [2]).name).toBe(one.name);
  expect(prepared('select $1, 2', [1]).name).not.toBe(one.name);
});

test('what has no parameters, and may be several statements, has no name', () => {
  expect(prepared('set constraints all immediate; set constraints all deferred')).not.toHaveProperty('name');
});

test('questions that are never asked again do not fill the connections', () => {
  const named = Array.from({ length: 1000 }, (_, number) => prepared(`select $1, ${number}`, [1]).name);
  expect(named.at(-1)).toBeUndefined();
});
