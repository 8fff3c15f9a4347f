import { type DocumentMiddleware, tableOf, writeOf } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const PAGE = 'api::editorial.page';

/** Another page is this policy already; the admin panel shows the message beside the field. */
class PolicyTaken extends errors.ValidationError {
  constructor(message: string) {
    super(message, { errors: [{ path: ['policy'], message, name: 'ValidationError' }] });
  }
}

/** Readers agree to one text of each kind: refuses a second page that wants to be the same policy. */
export function guardPolicies(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    const { data, documentId } = writeOf(ctx);
    if (ctx.uid !== PAGE || !data) return next();
    // A copy is another text, and no policy.
    if (ctx.action === 'clone') data.policy = null;
    if (!data.policy) return next();
    const where = { policy: data.policy, ...(documentId ? { documentId: { $ne: documentId } } : {}) };
    const rival: { title: string } | null = await strapi.db.query(PAGE).findOne({ where });
    if (rival) throw new PolicyTaken(`“${rival.title}” is this policy already.`);
    return next();
  };
}

/** The same promised by the database of what is live, for two who publish at once. */
export async function keepPoliciesUnique(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `create unique index if not exists editorial_page_policy_live_key on ?? (policy, locale)
       where published_at is not null and policy is not null`,
    [tableOf(strapi, PAGE)],
  );
}
