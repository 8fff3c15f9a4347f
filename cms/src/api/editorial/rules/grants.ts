import type { Grant } from '../../../kernel/desk';
import { historyGrants, textGrants } from './text-grants';

const drafted = ['api::editorial.article', 'api::editorial.page'] as const;
const live = [
  'api::editorial.site-setting',
  'api::editorial.author',
  'api::editorial.category',
  'api::editorial.tag',
] as const;
const readers = ['content-creator', 'first-reviewer', 'second-reviewer'] as const;

/** What has no draft goes live when it is saved, so only administrators write it. */
export const editorialGrants: readonly Grant[] = [
  ...textGrants(drafted),
  { roles: readers, subjects: live, acts: ['read'] },
  ...historyGrants(live),
  {
    roles: ['second-reviewer'],
    subjects: ['api::editorial.return-reason'],
    acts: ['create', 'read', 'update', 'delete'],
  },
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
  {
    roles: ['first-reviewer', 'second-reviewer'],
    actions: ['plugin::upload.read', 'plugin::upload.assets.download'],
  },
];
