import { expect, test } from 'vitest';
import { parseSheet } from './front-matter.ts';

test('fields and prose are told apart', () => {
  expect(parseSheet('---\ntitle: 盖碗\ntags: [tea]\n---\n\n三指。\n')).toEqual({
    fields: { title: '盖碗', tags: ['tea'] },
    prose: '三指。',
  });
});

test('a rule further down belongs to the prose', () => {
  expect(parseSheet('---\na: 1\n---\none\n\n---\n\ntwo')?.prose).toBe('one\n\n---\n\ntwo');
});

test('a file without front matter, or with a list for it, is none', () => {
  expect(parseSheet('# 盖碗')).toBeNull();
  expect(parseSheet('---\n- a\n---\nb')).toBeNull();
});
