import type { Core } from '@strapi/strapi';

/** What the panel asks on every page of paid features that this Strapi does not have. */
const ASKED = /^\/(?:admin\/ai-feature-config|i18n\/ai-localization-jobs\/.+)$/;

/** Says that there is nothing, where Strapi says 404 to editors and their browser writes an error for each. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  if (ctx.method !== 'GET' || ctx.status !== 404 || !ASKED.test(ctx.path)) return;
  ctx.status = 200;
  ctx.body = { data: null };
};
