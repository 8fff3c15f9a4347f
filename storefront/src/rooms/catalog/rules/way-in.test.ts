import { expect, test } from 'vitest';
import type { Access } from '@lectern/shared-types';
import type { OutlineLesson } from '../model.ts';
import { firstOpenLesson } from './way-in.ts';

const lesson = (slug: string, access: Access): OutlineLesson => ({
  documentId: slug,
  slug,
  title: slug,
  kind: 'text',
  access,
  duration: null,
});

test('one begins at the first lesson that is open, in whichever section it stands', () => {
  const outline = [
    { title: null, lessons: [lesson('a', 'paid')] },
    { title: null, lessons: [lesson('b', 'preview'), lesson('c', 'free')] },
  ];
  expect(firstOpenLesson(outline)?.slug).toBe('b');
});

test('a course that is paid throughout has no such lesson', () => {
  expect(firstOpenLesson([{ title: null, lessons: [lesson('a', 'paid')] }])).toBeUndefined();
});
