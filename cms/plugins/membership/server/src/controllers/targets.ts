import { asked, callerOf } from '@lectern/cms-editorial';
import { TargetsQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { findTargets } from '../services/targets';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = { items: await findTargets(strapi, callerOf(ctx), asked(TargetsQuery, ctx.query)) };
  },
});
