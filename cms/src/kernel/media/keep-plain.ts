import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, writeOf } from '@lectern/cms-kernel';
import { plainAddresses } from './rules/plain-addresses';

/** Takes hosts and signatures out of the addresses of files in every Markdown that is written. */
export function keepAddressesPlain(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    const { data } = writeOf(ctx);
    for (const [name, attribute] of Object.entries(data ? strapi.contentType(ctx.uid).attributes : {})) {
      const text = data?.[name];
      if (data && attribute.type === 'richtext' && typeof text === 'string')
        data[name] = plainAddresses(text);
    }
    return next();
  };
}
