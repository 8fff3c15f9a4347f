import { ActRequest, AssignRequest, OverrideRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Text } from '../rules/text';
import { act } from '../services/acts';
import { asked, askedText } from '../services/asked';
import { assign } from '../services/assignment';
import { type Caller, callerOf, type PanelContext } from '../services/caller';
import { publishPastReview } from '../services/overriding';
import { preflightOf } from '../services/preflights';
import { resolveRemark } from '../services/remarks';
import { readStanding } from '../services/standing';

const RemarkId = z.coerce.number().int().positive();

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => {
  /** Does something with the text of the path, and answers where it stands then. */
  const change = (work: (caller: Caller, text: Text, ctx: PanelContext) => Promise<unknown>) =>
    async function changed(ctx: PanelContext): Promise<void> {
      const caller = callerOf(ctx);
      const text = askedText(ctx);
      await work(caller, text, ctx);
      ctx.body = await readStanding(strapi, caller, text);
    };

  return {
    async show(ctx) {
      ctx.body = await readStanding(strapi, callerOf(ctx), askedText(ctx));
    },

    act: change((caller, text, ctx) =>
      act(strapi, caller, { text, request: asked(ActRequest, ctx.request.body) }),
    ),

    override: change((caller, text, ctx) =>
      publishPastReview(strapi, caller, { text, request: asked(OverrideRequest, ctx.request.body) }),
    ),

    assign: change((caller, text, ctx) =>
      assign(strapi, caller, { text, request: asked(AssignRequest, ctx.request.body) }),
    ),

    resolveRemark: change((caller, text, ctx) =>
      resolveRemark(strapi, caller, { text, id: asked(RemarkId, ctx.params.id) }),
    ),

    async preflight(ctx) {
      ctx.body = await preflightOf(strapi, askedText(ctx));
    },
  };
};
