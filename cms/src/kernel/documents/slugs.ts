import { Slug } from '@lectern/shared-types';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type DocumentContext, type DocumentMiddleware, writeOf } from '@lectern/cms-kernel';

/** An address that cannot be used; the admin panel shows the message beside the field. */
class SlugRefused extends errors.ValidationError {
  constructor(message: string) {
    super(message, { code: 'SLUG_REFUSED', errors: [{ path: ['slug'], message, name: 'ValidationError' }] });
  }
}

/** Refuses addresses that are malformed or taken, in words, before an index refuses them in its own. */
export function guardSlugs(strapi: Core.Strapi, uids: readonly UID.ContentType[]): DocumentMiddleware {
  return async (ctx, next) => {
    if (!uids.includes(ctx.uid) || !writesSlug(ctx)) return next();
    await refuseUnusable(strapi, ctx);
    try {
      return await next();
    } catch (error) {
      if (isSlugClash(error)) throw new SlugRefused('This address has just been taken.');
      throw error;
    }
  };
}

function writesSlug({ action }: DocumentContext): boolean {
  return action === 'create' || action === 'update' || action === 'clone' || action === 'publish';
}

async function refuseUnusable(strapi: Core.Strapi, ctx: DocumentContext): Promise<void> {
  const { data, documentId } = writeOf(ctx);
  if (ctx.action === 'clone' && !data?.slug) throw new SlugRefused('Give the copy an address of its own.');
  if (!data || data.slug === undefined) return;
  // A draft without an address is nobody's rival.
  if (data.slug === '') data.slug = null;
  if (data.slug === null) return;
  const slug = Slug.safeParse(data.slug);
  if (!slug.success) throw new SlugRefused('Use lower-case letters, digits and single hyphens, at most 120.');
  const self = ctx.action === 'clone' ? undefined : documentId;
  const rival = await strapi.db.query(ctx.uid).findOne({
    where: { slug: slug.data, ...(self ? { documentId: { $ne: self } } : {}) },
  });
  if (rival)
    throw new SlugRefused(`“${slug.data}” is already the address of “${rival.title ?? rival.name}”.`);
}

/** 23505: Postgres' code for a violated unique index. */
function isSlugClash(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return false;
  return error.code === '23505' && /_slug_(live|draft)_key$/.test(String(error.constraint));
}
