import type { Core } from '@strapi/strapi';
import { catalogGrants } from './api/catalog';
import { editorialGrants, makeFirstReasons } from './api/editorial';
import { membershipGrants } from './api/membership';
import { publishingGrants } from './api/publishing';
import { guardLanguages, searchReadable, settleAccounts, syncRoles } from './kernel/desk';
import { env } from './kernel/env';
import { seedLocales } from './kernel/locales';
import { registerMedia, settleMedia } from './kernel/media';
import { closeVisitorRoles } from './kernel/visitors';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerMedia(strapi);
    strapi.documents.use(searchReadable(strapi));
    strapi.documents.use(guardLanguages(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await seedLocales(strapi);
    await settleMedia(strapi);
    await makeFirstReasons(strapi);
    await closeVisitorRoles(strapi);
    await syncRoles(strapi, [...editorialGrants, ...catalogGrants, ...membershipGrants, ...publishingGrants]);
    await settleAccounts(strapi, env);
  },
};
