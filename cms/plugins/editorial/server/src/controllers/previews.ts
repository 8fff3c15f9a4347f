import { NewPreview } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { asked } from '../services/asked';
import { callerOf } from '../services/caller';
import { newPreview } from '../services/previews';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async add(ctx) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await newPreview(strapi, callerOf(ctx), asked(NewPreview, ctx.request.body));
  },
});
