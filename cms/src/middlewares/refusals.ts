import type { ErrorBody } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { Refusal } from '@lectern/cms-kernel';

/** Renders every refusal: under `/api` as an `ErrorBody`, elsewhere as the panel reads errors. Others go on to Strapi. */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message, details } = error;
    ctx.status = status;
    ctx.body = ctx.path.startsWith('/api/')
      ? ({ error: { ...details, status, code, message } } satisfies ErrorBody)
      : { data: null, error: { status, name: code, code, message, details: { ...details, code } } };
  }
};
