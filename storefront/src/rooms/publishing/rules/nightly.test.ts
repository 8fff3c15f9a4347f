import { expect, test } from 'vitest';
import { isDue, parseHour } from './nightly.ts';

const at = parseHour('19:30');
const time = (text: string) => new Date(`2026-03-${text}:00Z`);

test.each([
  ['02T19:29', '01T19:31', false],
  ['02T19:30', '01T19:31', true],
  ['02T19:31', '02T19:30', false],
  ['02T08:00', '01T19:29', true],
  ['05T08:00', '01T08:00', true],
])('at %s, what was last done at %s: due %s', (now, last, due) => {
  expect(isDue(time(now), time(last), at)).toBe(due);
});
