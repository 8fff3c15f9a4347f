import type { Grant } from '../../../kernel/desk';

const drafted = [
  'api::catalog.course',
  'api::catalog.lesson',
  'api::catalog.bundle',
  'api::catalog.tier',
] as const;
const price = ['api::catalog.price'] as const;

export const catalogGrants: readonly Grant[] = [
  { roles: ['content-creator'], subjects: drafted, acts: ['create', 'read', 'update'] },
  { roles: ['content-creator'], subjects: price, acts: ['read'] },
  {
    roles: ['first-reviewer', 'second-reviewer', 'moderator'],
    subjects: [...drafted, ...price],
    acts: ['read'],
  },
  { roles: ['finance'], subjects: drafted, acts: ['read'], fields: ['title', 'name', 'slug', 'access'] },
  { roles: ['finance'], subjects: price, acts: ['create', 'read'] },
  { roles: ['finance'], subjects: price, acts: ['update'], fields: ['until'] },
];
