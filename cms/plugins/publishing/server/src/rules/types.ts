import { PUBLISHED_TYPES, type PublishedType } from '@lectern/shared-types';

/** The content types that go to the site, by what the site calls them. */
export const UIDS = {
  settings: 'api::editorial.site-setting',
  author: 'api::editorial.author',
  category: 'api::editorial.category',
  tag: 'api::editorial.tag',
  page: 'api::editorial.page',
  article: 'api::editorial.article',
  lesson: 'api::catalog.lesson',
  course: 'api::catalog.course',
  bundle: 'api::catalog.bundle',
  tier: 'api::catalog.tier',
  price: 'api::catalog.price',
} as const satisfies Record<PublishedType, string>;

export type PublishedUid = (typeof UIDS)[PublishedType];

/** What the site calls a content type; undefined for one that it does not show. */
export const typeOf = (uid: string): PublishedType | undefined =>
  PUBLISHED_TYPES.find((type) => UIDS[type] === uid);
