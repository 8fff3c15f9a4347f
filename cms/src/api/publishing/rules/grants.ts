import type { Grant } from '../../../kernel/desk';

const PUBLISHED = [
  'api::catalog.course',
  'api::catalog.lesson',
  'api::catalog.bundle',
  'api::catalog.tier',
  'api::editorial.article',
  'api::editorial.page',
  'api::editorial.site-setting',
  'api::editorial.author',
  'api::editorial.category',
  'api::editorial.tag',
  'api::catalog.price',
] as const;
const WRITERS = ['content-creator', 'first-reviewer', 'second-reviewer'] as const;

/** Whoever reads what is published sees how it goes to the site; whoever publishes oversees that. */
export const publishingGrants: readonly Grant[] = [
  { roles: WRITERS, subjects: PUBLISHED, actions: ['plugin::publishing.follow'] },
  { roles: ['finance'], subjects: ['api::catalog.price'], actions: ['plugin::publishing.follow'] },
  { roles: ['second-reviewer'], actions: ['plugin::publishing.oversee'] },
  { roles: WRITERS, actions: ['plugin::publishing.searches', 'plugin::publishing.check'] },
];
