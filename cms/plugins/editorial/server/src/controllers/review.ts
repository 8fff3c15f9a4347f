import { ActRequest, AssignRequest, OverrideRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { act } from '../services/acts';
import { asked, askedText } from '../services/asked';
import { assign } from '../services/assignment';
import { callerOf } from '../services/caller';
import { publishPastReview } from '../services/overriding';
import { preflightOf } from '../services/preflights';
import { resolveRemark } from '../services/remarks';
import { readStanding } from '../services/standing';

const RemarkId = z.coerce.number().int().positive();

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async show(ctx) {
    ctx.body = await readStanding(strapi, callerOf(ctx), askedText(ctx));
  },

  async act(ctx) {
    const caller = callerOf(ctx);
    const text = askedText(ctx);
    await act(strapi, caller, { text, request: asked(ActRequest, ctx.request.body) });
    ctx.body = await readStanding(strapi, caller, text);
  },

  async override(ctx) {
    const caller = callerOf(ctx);
    const text = askedText(ctx);
    await publishPastReview(strapi, caller, { text, request: asked(OverrideRequest, ctx.request.body) });
    ctx.body = await readStanding(strapi, caller, text);
  },

  async preflight(ctx) {
    ctx.body = await preflightOf(strapi, askedText(ctx));
  },

  async assign(ctx) {
    const caller = callerOf(ctx);
    const text = askedText(ctx);
    await assign(strapi, caller, { text, request: asked(AssignRequest, ctx.request.body) });
    ctx.body = await readStanding(strapi, caller, text);
  },

  async resolveRemark(ctx) {
    const caller = callerOf(ctx);
    const text = askedText(ctx);
    await resolveRemark(strapi, caller, { text, id: asked(RemarkId, ctx.params.id) });
    ctx.body = await readStanding(strapi, caller, text);
  },
});
