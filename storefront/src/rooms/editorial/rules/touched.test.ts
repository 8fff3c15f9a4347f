import { expect, test } from 'vitest';
import { touchedBy, type EditorialRows } from './touched.ts';

const article: EditorialRows['article'] = {
  document_id: 'articleaaaaaaaaaaaaaaaax',
  locale: 'en',
  slug: 'tea',
  title: 'Tea',
  summary: 'About tea.',
  cover: null,
  authors: ['lin'],
  category: 'drinks',
  tags: ['leaf'],
  first_published_at: '2026-01-01T00:00:00+00:00',
  updated_at: '2026-01-01T00:00:00+00:00',
  reading_minutes: 2,
  hidden: false,
};
const author: EditorialRows['author'] = {
  document_id: 'lin',
  locale: 'en',
  slug: 'lin-yue',
  name: 'Lin Yue',
  headline: null,
  picture: null,
};
const page: EditorialRows['page'] = {
  document_id: 'about',
  locale: 'en',
  slug: 'about',
  title: 'About',
  footer_position: null,
  updated_at: '2026-01-01T00:00:00+00:00',
  hidden: false,
};
const later = '2026-02-02T00:00:00+00:00';
const addresses = ['addresses:editorial:articles-x', 'address-groups:editorial'];
const lists = [
  `article-card:en:${article.document_id}`,
  'articles:en',
  'articles:en:author:lin',
  'articles:en:category:drinks',
  'articles:en:tag:leaf',
  'announced-articles:en',
  'latest-articles:en',
];
const edited = (change: Partial<EditorialRows['article']>) =>
  touchedBy('article', { before: article, after: { ...article, ...change } });

test('an edited body is seen on the page of the article alone', () => {
  expect(edited({})).toEqual(['article:en:tea']);
});

test('the time of an update is told with the address, too', () => {
  expect(edited({ updated_at: later })).toEqual(['article:en:tea', ...addresses]);
});

test('a title is seen in every list that has the article', () => {
  expect(edited({ title: 'Green tea' })).toEqual(['article:en:tea', ...lists]);
});

test('an article that gets hidden is told to machines no more; lists for readers stay as they are', () => {
  const touched = ['article:en:tea', 'announced-articles:en', ...addresses];
  expect(edited({ hidden: true }).sort()).toEqual(touched.sort());
});

test('an article that gets another tag touches the list that it leaves and the one that it comes to', () => {
  expect(edited({ tags: ['herb'] })).toEqual([
    'article:en:tea',
    'articles:en:tag:leaf',
    'newest-articles:en:tag:leaf',
    'articles:en:tag:herb',
    'newest-articles:en:tag:herb',
  ]);
});

test('which articles are the newest changes with their dates, and not with their titles', () => {
  const newest = (change: object) => edited(change).filter((tag) => tag.startsWith('newest-'));
  expect(newest({ title: 'Green tea' })).toEqual([]);
  expect(newest({ first_published_at: later })).toContain('newest-articles:en:category:drinks');
});

test('what is said of a category among the others is seen where they are listed', () => {
  const category = {
    document_id: 'drinks',
    locale: 'en' as const,
    slug: 'drinks',
    name: 'Drinks',
    description: null,
    position: 1,
  };
  const pair = { before: category, after: { ...category, position: 2 } };
  expect(touchedBy('category', pair)).toEqual(['category:en:drinks', 'categories:en']);
});

test('an article with another slug touches both pages, its lists and its address', () => {
  expect(edited({ slug: 'cha' }).sort()).toEqual(
    ['article:en:tea', 'article:en:cha', ...lists, ...addresses].sort(),
  );
});

test('a language that comes or goes is seen by the other languages', () => {
  expect(touchedBy('article', { before: null, after: article })).toContain(
    'languages:articleaaaaaaaaaaaaaaaax',
  );
  expect(edited({ title: 'Green tea' })).not.toContain('languages:articleaaaaaaaaaaaaaaaax');
});

test('an article older than the last on the home page does not touch that page', () => {
  const pair = { before: article, after: { ...article, title: 'Old tea' } };
  expect(touchedBy('article', pair, { en: later })).not.toContain('latest-articles:en');
  expect(touchedBy('article', pair, { 'zh-CN': later })).toContain('latest-articles:en');
});

test("a biography is seen on the author's page, a name also by all who are signed with it", () => {
  const edit = (change: object) => touchedBy('author', { before: author, after: { ...author, ...change } });
  expect(edit({})).toEqual(['author:en:lin-yue']);
  expect(edit({ name: 'Lin' })).toEqual(['author:en:lin-yue', 'byline:en:lin']);
});

test('a page is seen in the footer of all pages only while it stands there', () => {
  const edit = (before: object, after: object) =>
    touchedBy('page', { before: { ...page, ...before }, after: { ...page, ...after } });
  expect(edit({}, { title: 'Us' })).toEqual(['page:en:about']);
  expect(edit({ footer_position: 1 }, { footer_position: 1 })).toEqual(['page:en:about']);
  expect(edit({ footer_position: 1 }, { title: 'Us' })).toContain('footer-pages:en');
  expect(edit({}, { footer_position: 1 })).toContain('footer-pages:en');
  expect(edit({ footer_position: 1 }, { footer_position: 1, hidden: true })).toContain('announced-pages:en');
});

test('settings are seen by every page of their language', () => {
  const settings = { document_id: 'site', locale: 'en' as const };
  expect(touchedBy('settings', { before: settings, after: settings })).toEqual(['settings:en']);
});
