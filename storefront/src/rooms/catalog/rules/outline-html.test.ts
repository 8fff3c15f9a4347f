import { expect, test } from 'vitest';
import type { OutlineLesson } from '../model.ts';
import { outlineHtml } from './outline-html.ts';

const lesson = (slug: string, overrides: Partial<OutlineLesson> = {}): OutlineLesson => ({
  documentId: slug,
  slug,
  title: slug,
  kind: 'text',
  access: 'free',
  duration: null,
  ...overrides,
});
const words = {
  addressOf: ({ slug }: OutlineLesson) => `/en/courses/tea/${slug}/`,
  current: 'pour',
  untitled: 'Outline',
  paid: 'Paid',
};

test('the section of the lesson that is read is open, the others are folded', () => {
  const html = outlineHtml(
    [
      { title: 'Water', lessons: [lesson('boil')] },
      { title: 'Leaves', lessons: [lesson('pour')] },
    ],
    words,
  );
  expect(html).toContain('<details class="outline compact"><summary>Water</summary>');
  expect(html).toContain('<details class="outline compact" open><summary>Leaves</summary>');
});

test('only the lesson that is read is the current one', () => {
  const html = outlineHtml([{ title: null, lessons: [lesson('boil'), lesson('pour')] }], words);
  expect(html).toContain('<li><a href="/en/courses/tea/boil/">boil</a></li>');
  expect(html).toContain('<li><a href="/en/courses/tea/pour/" aria-current="page">pour</a></li>');
});

test('a paid lesson is marked in words', () => {
  const html = outlineHtml([{ title: null, lessons: [lesson('boil', { access: 'paid' })] }], words);
  expect(html).toContain('boil</a><small>Paid</small>');
});

test('titles are text, whatever an editor wrote', () => {
  const html = outlineHtml([{ title: '<b>', lessons: [lesson('boil', { title: 'Vec<T> & co' })] }], words);
  expect(html).toContain('<summary>&lt;b&gt;</summary>');
  expect(html).toContain('Vec&lt;T&gt; &amp; co');
});
