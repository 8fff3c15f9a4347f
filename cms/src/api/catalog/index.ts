import type { Core } from '@strapi/strapi';
import { guardSlugs, keepFirstLive, keepSlugsUnique } from '../../kernel/documents';
import { keepOutline, restoreOutline } from './services/outline';
import { guardPrices } from './services/prices';

const WITH_DRAFTS = [
  'api::catalog.course',
  'api::catalog.lesson',
  'api::catalog.bundle',
  'api::catalog.tier',
] as const;

export { catalogGrants } from './rules/grants';
export { catalogSources } from './services/published';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.documents.use(guardSlugs(strapi, WITH_DRAFTS));
    strapi.documents.use(keepFirstLive(strapi, WITH_DRAFTS));
    strapi.documents.use(keepOutline(strapi));
    strapi.documents.use(restoreOutline(strapi));
    strapi.documents.use(guardPrices(strapi));
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await keepSlugsUnique(strapi, WITH_DRAFTS);
  },
};
