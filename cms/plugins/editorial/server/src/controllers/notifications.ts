import { NotificationsQuery, ReadNotifications } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { asked } from '../services/asked';
import { callerOf } from '../services/caller';
import { listNotifications, markRead } from '../services/inbox';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await listNotifications(strapi, callerOf(ctx), asked(NotificationsQuery, ctx.query));
  },
  async read(ctx) {
    ctx.body = await markRead(strapi, callerOf(ctx), asked(ReadNotifications, ctx.request.body ?? {}));
  },
});
