import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';

/** The first administrator comes from the configuration, never from whoever opens the panel first. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (ctx.path.toLowerCase().replace(/\/+$/, '') === '/admin/register-admin') {
    throw new Refusal(
      403,
      'REGISTRATION_CLOSED',
      'Set FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD, then start again.',
    );
  }
  await next();
};
