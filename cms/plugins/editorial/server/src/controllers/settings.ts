import { DeskSettings } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { asked } from '../services/asked';
import { callerOf } from '../services/caller';
import { readSettings, saveSettings } from '../services/settings';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async show(ctx) {
    ctx.body = await readSettings(strapi);
  },

  async update(ctx) {
    await saveSettings(strapi, callerOf(ctx), asked(DeskSettings, ctx.request.body));
    ctx.body = await readSettings(strapi);
  },
});
