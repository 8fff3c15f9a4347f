import type { Grant } from '../../../kernel/desk';

const drafted = ['api::editorial.article', 'api::editorial.page'] as const;
const live = [
  'api::editorial.site-setting',
  'api::editorial.author',
  'api::editorial.category',
  'api::editorial.tag',
] as const;
const readers = ['first-reviewer', 'second-reviewer', 'moderator'] as const;

/** What has no draft goes live when it is saved, so only administrators write it until the review exists. */
export const editorialGrants: readonly Grant[] = [
  { roles: ['content-creator'], subjects: drafted, acts: ['create', 'read', 'update'] },
  { roles: ['content-creator'], subjects: live, acts: ['read'] },
  { roles: readers, subjects: [...drafted, ...live], acts: ['read'] },
  {
    roles: ['content-creator'],
    actions: [
      'plugin::upload.read',
      'plugin::upload.assets.create',
      'plugin::upload.assets.update',
      'plugin::upload.assets.download',
      'plugin::upload.assets.copy-link',
    ],
  },
  { roles: readers, actions: ['plugin::upload.read', 'plugin::upload.assets.download'] },
];
