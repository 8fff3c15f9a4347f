import type { Grant } from '../../../kernel/desk';
import { NAMES, textGrants } from '../../editorial';

const drafted = [
  'api::catalog.course',
  'api::catalog.lesson',
  'api::catalog.bundle',
  'api::catalog.tier',
] as const;
const price = ['api::catalog.price'] as const;

export const catalogGrants: readonly Grant[] = [
  ...textGrants(drafted),
  { roles: ['content-creator', 'first-reviewer', 'second-reviewer'], subjects: price, acts: ['read'] },
  { roles: ['finance'], subjects: drafted, acts: ['read'], fields: NAMES },
  { roles: ['finance'], subjects: price, acts: ['create', 'read'] },
  { roles: ['finance'], subjects: price, acts: ['update'], fields: ['until'] },
];
