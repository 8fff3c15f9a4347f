import type { UID } from '@strapi/strapi';
import type { Grant } from '../../../kernel/desk';

const CREATORS = ['content-creator'] as const;
const FIRST = ['first-reviewer'] as const;
const SECOND = ['second-reviewer'] as const;
const REVIEWERS = [...FIRST, ...SECOND] as const;

/** What a thing is called, for whoever's work is about it but not about what it says. */
export const NAMES = ['title', 'name', 'slug'] as const;

/**
 * Who does what with texts that are written, reviewed and then published. Creators write and submit their own and
 * read all; reviewers read and decide, and change nothing; the second of them publish.
 */
export function textGrants(subjects: readonly UID.ContentType[]): Grant[] {
  return [
    { roles: CREATORS, subjects, acts: ['create', 'read'] },
    { roles: CREATORS, subjects, acts: ['update'], own: true },
    { roles: CREATORS, subjects, actions: ['plugin::editorial.submit'], own: true },
    { roles: REVIEWERS, subjects, acts: ['read'] },
    { roles: FIRST, subjects, actions: ['plugin::editorial.review.first'] },
    { roles: SECOND, subjects, actions: ['plugin::editorial.review.second'] },
    { roles: SECOND, subjects, acts: ['publish'] },
    ...historyGrants(subjects),
    { roles: ['moderator'], subjects, acts: ['read'], fields: NAMES },
  ];
}

/** Who reads where texts stand and what their versions say: whoever reads the texts. */
export function historyGrants(subjects: readonly UID.ContentType[]): Grant[] {
  return [{ roles: [...CREATORS, ...REVIEWERS], subjects, actions: ['plugin::editorial.review.see'] }];
}
