import { expect, test } from 'vitest';
import type { Request } from '../model.ts';
import { questionsOf, scopeOf } from './questions.ts';

const request = { text: 'rust', locale: 'zh-CN', targets: [], offset: 0, limit: 10 } satisfies Request;
const questions = (more: Partial<Request> = {}) =>
  questionsOf({ ...request, ...more }, { q: 'rust' }, 'index');

test('a guest is answered out of the public index, whoever has a grant out of that of the members', () => {
  expect(scopeOf(request)).toBe('public');
  expect(scopeOf({ ...request, targets: ['course1'] })).toBe('members');
});

test('every question is narrowed to what everyone or the reader may find, those for counts too', () => {
  const asked = questions({ targets: ['course1'], kind: 'lesson', access: 'paid', course: 'course2' });
  expect(asked).toHaveLength(4);
  for (const { filter } of asked) expect(filter).toContain('openers IN ["*", "course1"]');
});

test('what a filter would leave otherwise is counted without it', () => {
  const [found, other] = questions({ kind: 'lesson' });
  expect(found).toMatchObject({
    filter: ['kind = "lesson"', 'openers IN ["*"]'],
    facets: ['access', 'courses'],
  });
  expect(other).toMatchObject({ filter: ['openers IN ["*"]'], facets: ['kind'], hitsPerPage: 0 });
});

test('what somebody types into a filter stays one value', () => {
  const [found] = questions({ course: 'a" OR openers EXISTS OR kind = "b' });
  expect(found?.filter).toContain(String.raw`courses = "a\" OR openers EXISTS OR kind = \"b"`);
});
