import { expect, test } from 'vitest';
import { labelOf } from './labels';

const words = {
  'content-manager.content-types.api::catalog.lesson.body': '正文',
  'content-manager.content-types.api::catalog.lesson.seo': '搜索引擎',
  'content-manager.components.catalog.section.title': '章名',
  'content-manager.components.shared.seo.title': '标题',
};

test('a field is called what its form calls it', () => {
  expect(labelOf(words, 'api::catalog.lesson', 'body')).toBe('正文');
});

test('a field of a component is called by both names', () => {
  expect(labelOf(words, 'api::catalog.lesson', 'seo.title')).toBe('搜索引擎 › 标题');
});

test('places in a list are counted from one', () => {
  expect(labelOf(words, 'api::catalog.lesson', 'sections.0.title')).toBe('sections 1 › 章名');
  expect(labelOf(words, 'api::catalog.lesson', 'sections.11')).toBe('sections 12');
});

test('a field that is no longer there keeps its name', () => {
  expect(labelOf(words, 'api::catalog.lesson', 'oldField')).toBe('oldField');
});
