import { expect, test } from 'vitest';
import { lexemesOf, quoted } from './lexemes.ts';
import type { Section } from '../model.ts';

const section = (words: Partial<Section>): Section => ({
  id: 'x-zh-CN-0',
  type: 'lesson',
  documentId: 'x',
  locale: 'zh-CN',
  n: 0,
  title: '',
  heading: null,
  anchor: null,
  summary: '',
  tags: [],
  text: '',
  code: '',
  access: 'open',
  courses: [],
  ...words,
});
const vectorsOf = (words: Partial<Section>) => {
  const [{ all, head } = { all: null, head: null }] = lexemesOf([section(words)]);
  return { all: all?.vector ?? '', head: head?.vector ?? '' };
};

test('each place has its label, and the head knows nothing of the text', () => {
  const { all, head } = vectorsOf({ title: '闭包', heading: '捕获', summary: '环境', text: '迭代' });
  for (const lexeme of ["'闭包':1A", "'捕获':1B", "'环境':1C", "'迭代':1D"]) expect(all).toContain(lexeme);
  expect(head).not.toContain('迭代');
});

test('what repeats in code counts once', () => {
  expect(vectorsOf({ code: 'vec vec vec' }).all).toMatch(/'vec':1D( |$)/);
});

test('English words are found by their stems, Chinese titles by their sound', () => {
  expect(vectorsOf({ text: 'references' }).all).toContain("'refer':1D");
  expect(vectorsOf({ title: '闭包' }).head).toMatch(/'\+bibao':1A.*'\+bb':1A/);
});

test.each(["it's", "a\\'b", "'; drop table site.lesson; --"])('%s stays one lexeme', (text) => {
  expect(quoted(text)).toMatch(/^'(?:[^'\\]|''|\\\\)*'$/);
});
