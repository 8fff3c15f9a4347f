import { asked, callerOf } from '@lectern/cms-editorial';
import { GiftCodesRequest, GiftLinkRequest, GiftsQuery, RevokeCodesRequest } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { listCodes, listLinks } from '../services/gifts';
import { makeCodes, makeLink } from '../services/minting';
import { revokeCodes } from '../services/revoking';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async listCodes(ctx) {
    ctx.body = await listCodes(strapi, callerOf(ctx), asked(GiftsQuery, ctx.query));
  },

  async makeCodes(ctx) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await makeCodes(strapi, callerOf(ctx), asked(GiftCodesRequest, ctx.request.body));
  },

  async revokeCodes(ctx) {
    const { why } = asked(RevokeCodesRequest, ctx.request.body);
    ctx.body = await revokeCodes(strapi, callerOf(ctx), { commandId: ctx.params.commandId, why });
  },

  async listLinks(ctx) {
    ctx.body = await listLinks(strapi, callerOf(ctx), asked(GiftsQuery, ctx.query));
  },

  async makeLink(ctx) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await makeLink(strapi, callerOf(ctx), asked(GiftLinkRequest, ctx.request.body));
  },
});
