import { asked, callerOf } from '@lectern/cms-editorial';
import { Refusal } from '@lectern/cms-kernel';
import { PublicationsQuery, RetryRequest, TextAddress } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { typeOf, UIDS } from '../rules/types';
import { say } from '../rules/words';
import { readOnSite } from '../services/on-site';
import { listPublications } from '../services/publications';
import { retry } from '../services/retrying';
import { readState } from '../services/state';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async showOnSite(ctx) {
    const caller = callerOf(ctx);
    const text = asked(TextAddress, { ...ctx.params, locale: ctx.query.locale || null });
    const type = typeOf(text.uid);
    if (!type) throw new Refusal(404, 'NOT_PUBLISHED', say(caller.language, 'not-published'));
    ctx.body = await readOnSite(strapi, caller, { ...text, uid: UIDS[type] });
  },

  async list(ctx) {
    ctx.body = await listPublications(strapi, callerOf(ctx), asked(PublicationsQuery, ctx.query));
  },

  async showState(ctx) {
    ctx.body = await readState(strapi);
  },

  async retry(ctx) {
    ctx.body = await retry(strapi, callerOf(ctx), asked(RetryRequest, ctx.request.body));
  },
});
