import { asked } from '@lectern/cms-editorial';
import { DismissRequest, VainSearchesQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { dismissSearch, listSearches } from '../services/searches';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await listSearches(strapi, asked(VainSearchesQuery, ctx.query));
  },

  async dismiss(ctx) {
    await dismissSearch(strapi, asked(DismissRequest, ctx.request.body));
    ctx.status = 204;
  },
});
