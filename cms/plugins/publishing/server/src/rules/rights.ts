/**
 * To see what readers see of a document; the roles' editor offers it for each type that is published. It must not
 * end like a right of the content manager (see the editorial plugin's `TEXT_RIGHTS`).
 */
export const FOLLOW = 'plugin::publishing.follow';

/** What belongs to no content type. */
export const DESK_RIGHTS = {
  oversee: 'plugin::publishing.oversee',
  check: 'plugin::publishing.check',
  searches: 'plugin::publishing.searches',
} as const;
