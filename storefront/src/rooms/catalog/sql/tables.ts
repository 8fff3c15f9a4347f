import type { Table } from '#kernel/db/index.ts';

const key = ['document_id', 'locale'] as const;

export const TABLES = {
  lesson: {
    name: 'site.lesson',
    key,
    columns: [
      'slug',
      'title',
      'teaser',
      'cover',
      'kind',
      'access',
      'duration',
      'body',
      'media',
      'seo',
      'first_published_at',
      'updated_at',
    ],
  },
  course: {
    name: 'site.course',
    key,
    columns: [
      'slug',
      'title',
      'subtitle',
      'summary',
      'cover',
      'level',
      'language',
      'outcomes',
      'requirements',
      'faq',
      'authors',
      'category',
      'tags',
      'featured',
      'seo',
      'first_published_at',
      'updated_at',
    ],
  },
  bundle: {
    name: 'site.bundle',
    key,
    columns: [
      'slug',
      'title',
      'summary',
      'summary_text',
      'cover',
      'courses',
      'seo',
      'first_published_at',
      'updated_at',
    ],
  },
  tier: {
    name: 'site.tier',
    key,
    columns: ['slug', 'name', 'summary', 'benefits', 'rank', 'opens_all', 'courses'],
  },
  price: {
    name: 'site.price',
    key: ['document_id'],
    columns: ['item_type', 'item', 'kind', 'period', 'currency', 'amount', 'starts_at', 'ends_at'],
  },
} as const satisfies Record<string, Table>;
