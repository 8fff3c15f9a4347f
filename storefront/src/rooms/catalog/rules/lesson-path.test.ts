import { expect, test } from 'vitest';
import { lessonPath } from './lesson-path.ts';

test.each([
  { access: 'paid', isOpen: true, path: '/learn/tea/water/' },
  { access: 'paid', isOpen: false, path: '/courses/tea/water/' },
  { access: 'preview', isOpen: true, path: '/courses/tea/water/' },
  { access: 'free', isOpen: false, path: '/courses/tea/water/' },
] as const)('a $access lesson is read under $path (open: $isOpen)', ({ access, isOpen, path }) => {
  expect(lessonPath('tea', { slug: 'water', access }, isOpen)).toBe(path);
});
