import { env } from '../../../kernel/env';
import { Refusal } from '@lectern/cms-kernel';
import { bearsToken } from '../../../kernel/server-token';

/** Lets the storefront and the importer in, who know the server token, and nobody else. */
export default (ctx: { request: { header: { authorization?: string } } }): boolean => {
  if (bearsToken(ctx.request.header.authorization, env.CMS_TOKEN)) return true;
  throw new Refusal(401, 'TOKEN_NEEDED', 'This needs the server token of the CMS.');
};
