import { AccountChange, AccountId, Credentials, CredentialsAnswer, NewAccount } from '@lectern/shared-types';
import { asked } from '@lectern/cms-editorial';
import type { Core } from '@strapi/strapi';
import { NoSuchAccount } from '../rules/refusals';
import { changeAccount, putAccount, removeAccount } from '../services/accounts';
import { accountOf } from '../services/credentials';

/** Answers hold the account's id and nothing else of the user that keeps it. */
export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async put(ctx) {
    const accountId = accountIn(ctx.params);
    await putAccount(strapi, { accountId, ...asked(NewAccount, ctx.request.body) });
    ctx.body = { accountId };
  },

  async change(ctx) {
    const accountId = accountIn(ctx.params);
    await changeAccount(strapi, accountId, asked(AccountChange, ctx.request.body));
    ctx.body = { accountId };
  },

  async remove(ctx) {
    await removeAccount(strapi, accountIn(ctx.params));
    ctx.status = 204;
  },

  async check(ctx) {
    ctx.set('Cache-Control', 'no-store');
    const accountId = await accountOf(strapi, asked(Credentials, ctx.request.body));
    ctx.body = CredentialsAnswer.parse({ accountId });
  },
});

function accountIn({ accountId }: { accountId?: string }): AccountId {
  const parsed = AccountId.safeParse(accountId);
  if (!parsed.success) throw new NoSuchAccount();
  return parsed.data.toLowerCase();
}
