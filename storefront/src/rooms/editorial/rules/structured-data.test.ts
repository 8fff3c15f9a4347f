import { expect, test } from 'vitest';
import { aShell } from '../../../testing/shell.ts';
import type { AuthorView } from '../model.ts';
import { articleMeta } from './head.ts';
import { profileThing } from './structured-data.ts';

const shell = aShell({ locale: 'zh-CN' });
const author: AuthorView = {
  documentId: 'author',
  slug: 'lin',
  locales: ['zh-CN'],
  name: '林越',
  headline: null,
  bioHtml: null,
  picture: null,
  links: [{ kind: 'mail', label: '写信', account: 'lin@a.cn' }],
};
const article = {
  documentId: 'article',
  slug: 'why',
  locales: ['zh-CN' as const],
  title: '为什么',
  summary: '因为。',
  cover: null,
  firstPublishedAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-02-01T00:00:00Z',
  readingMinutes: 1,
  html: '',
  toc: [],
  authors: [author],
  category: null,
  tags: [],
  related: [],
  seo: null,
};

test('an author without public addresses is the same as nobody else', () => {
  expect(profileThing(shell, author).mainEntity).not.toHaveProperty('sameAs');
});

test('an article names its authors by their pages', () => {
  expect(articleMeta(shell, article).things?.[0]).toMatchObject({
    '@type': 'Article',
    author: [{ name: '林越', url: 'https://a.cn/authors/lin/' }],
  });
});

test('an article is known only in the languages that it has', () => {
  expect(articleMeta(shell, article).locales).toEqual(['zh-CN']);
});
