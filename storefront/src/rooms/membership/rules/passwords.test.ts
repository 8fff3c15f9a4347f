import { expect, test } from 'vitest';
import { isCommon } from './passwords.ts';

const known = ['ming.li@academy.example', '李明月'];

test.each([
  '1234567890',
  'password123',
  'qwertyuiop',
  'aaaaaaaaaa',
  'Passw0rd!!',
  'ming.li',
  'ab'.repeat(36),
])('"%s" is common', (password) => {
  expect(isCommon(password, known)).toBe(true);
});

test.each(['correct horse battery', '讲台上的一个人在说话', '9f3kd0sl2x', 'b7!m-Quelle-Zettel'])(
  '"%s" is not',
  (password) => {
    expect(isCommon(password, known)).toBe(false);
  },
);
