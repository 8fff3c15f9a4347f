import { expect, test } from 'vitest';
import { courseText, type ToldLesson } from './course-text.ts';

const lesson = (overrides: Partial<ToldLesson> = {}): ToldLesson => ({
  section: 'Leaves',
  home: 'tea',
  slug: 'green',
  title: 'Green',
  teaser: null,
  isOpen: true,
  ...overrides,
});
const course = (...lessons: ToldLesson[]) => ({ slug: 'tea', about: 'On tea.', outcomes: [], lessons });

test('lessons stand under their sections, and lead to Markdown where they are free to read', () => {
  const lessons = [
    lesson(),
    lesson({ slug: 'black', title: 'Black [1]', isOpen: false, teaser: 'And\nred.' }),
  ];
  expect(courseText('en', course(...lessons))).toBe(
    'On tea.\n\n## Leaves\n\n- [Green](/en/courses/tea/green.md)\n' +
      '- [Black \\[1\\]](/en/courses/tea/black/): And red.',
  );
});

test('what one learns stands before the lessons, and a section without a title is a plain list', () => {
  const told = { ...course(lesson({ section: null })), outcomes: ['To brew'] };
  expect(courseText('zh-CN', told)).toBe('On tea.\n\n- To brew\n\n- [Green](/courses/tea/green.md)');
});
