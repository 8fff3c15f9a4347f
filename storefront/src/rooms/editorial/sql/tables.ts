import type { Table } from '#kernel/db/index.ts';

const key = ['document_id', 'locale'] as const;

export const TABLES = {
  settings: {
    name: 'site.settings',
    key,
    columns: ['name', 'tagline', 'description', 'audience', 'logo', 'social', 'icp_number', 'verifications'],
    texts: [],
  },
  author: {
    name: 'site.author',
    key,
    columns: ['slug', 'name', 'headline', 'bio', 'picture', 'links'],
    texts: ['bio'],
  },
  category: { name: 'site.category', key, columns: ['slug', 'name', 'description', 'position'], texts: [] },
  tag: { name: 'site.tag', key, columns: ['slug', 'name'], texts: [] },
  article: {
    name: 'site.article',
    key,
    columns: [
      'slug',
      'title',
      'summary',
      'cover',
      'body',
      'markdown',
      'authors',
      'category',
      'tags',
      'seo',
      'first_published_at',
      'updated_at',
    ],
    texts: ['body', 'markdown'],
  },
  page: {
    name: 'site.page',
    key,
    columns: ['slug', 'title', 'body', 'markdown', 'footer_position', 'seo', 'updated_at'],
    texts: ['body', 'markdown'],
  },
} as const satisfies Record<string, Table>;
