import { asked, callerOf } from '@lectern/cms-editorial';
import { AccountsQuery } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { listAccounts, readAccount } from '../services/accounts';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async list(ctx) {
    ctx.body = await listAccounts(strapi, asked(AccountsQuery, ctx.query));
  },

  async show(ctx) {
    ctx.body = await readAccount(strapi, callerOf(ctx), ctx.params.accountId);
  },
});
