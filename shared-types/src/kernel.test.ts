import { describe, expect, test } from 'vitest';
import { DocumentId, MediaName, Slug } from './kernel.ts';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: string) =>
  schema.safeParse(value).success;

describe('A slug', () => {
  test.each(['a', 'first-steps', 'ch01-02'])('may be %j', (slug) => {
    expect(takes(Slug, slug)).toBe(true);
  });

  test.each(['', '-a', 'a-', 'a--b', 'Ab', 'a_b', '../a', '第一课', 'a'.repeat(121)])(
    'is never %j',
    (slug) => {
      expect(takes(Slug, slug)).toBe(false);
    },
  );
});

describe('The name of a file', () => {
  test.each(['cover_3f9a1c.png', '封面_3f9a1c.svg', 'a.b.c.mp4'])('may be %j', (name) => {
    expect(takes(MediaName, name)).toBe(true);
  });

  test.each(['', 'cover', '.png', '../a.png', 'a/b.png', 'a\\b.png', 'a b.png', 'a.png?x', 'a\0.png'])(
    'is never %j',
    (name) => {
      expect(takes(MediaName, name)).toBe(false);
    },
  );
});

test('a document id is no row id and no path', () => {
  expect(takes(DocumentId, 'tvps6mgmfh0a8qvm9j03wjob')).toBe(true);
  expect(takes(DocumentId, '42')).toBe(false);
  expect(takes(DocumentId, 'tvps6mgmfh0a8qvm9j03/job')).toBe(false);
});
