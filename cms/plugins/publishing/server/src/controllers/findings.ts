import { asked, callerOf } from '@lectern/cms-editorial';
import { FindingsQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { listFindings } from '../services/findings';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await listFindings(strapi, callerOf(ctx), asked(FindingsQuery, ctx.query));
  },
});
