import { asked, callerOf } from '@lectern/cms-editorial';
import { AskRequest, CommandsQuery, OpinionRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { ask } from '../services/asking';
import { listCommands } from '../services/commands';
import { decide } from '../services/deciding';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await listCommands(strapi, callerOf(ctx), asked(CommandsQuery, ctx.query));
  },

  async ask(ctx) {
    ctx.body = await ask(strapi, callerOf(ctx), asked(AskRequest, ctx.request.body));
  },

  async decide(ctx) {
    const { agrees } = asked(OpinionRequest, ctx.request.body);
    await decide(strapi, callerOf(ctx), { id: ctx.params.id, agrees });
    ctx.status = 204;
  },
});
