import type { Core } from '@strapi/strapi';
import { guardSlugs, keepFirstLive, keepSlugsUnique } from '../../kernel/documents';
import { guardPolicies, keepPoliciesUnique } from './services/policies';

const WITH_DRAFTS = ['api::editorial.article', 'api::editorial.page'] as const;
const WITH_SLUGS = [
  ...WITH_DRAFTS,
  'api::editorial.author',
  'api::editorial.category',
  'api::editorial.tag',
] as const;

export { editorialGrants } from './rules/grants';
export { NAMES, textGrants } from './rules/text-grants';
export { CLASSIFIED, toClassified } from './rules/classified-dto';
export { makeFirstReasons } from './services/first-reasons';
export { editorialSources } from './services/published';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.documents.use(guardSlugs(strapi, WITH_SLUGS));
    strapi.documents.use(guardPolicies(strapi));
    strapi.documents.use(keepFirstLive(strapi, WITH_DRAFTS));
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await keepSlugsUnique(strapi, WITH_SLUGS);
    await keepPoliciesUnique(strapi);
  },
};
