import { type DocumentMiddleware, writeOf } from '@lectern/cms-kernel';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const UPDATE = 'plugin::content-manager.explorer.update';

/** What Strapi worked out for whoever is logged in to the panel (CASL). */
interface Ability {
  can(action: string, subject: unknown): boolean;
  rulesFor(action: string, subject: string): { conditions?: object }[];
}

/**
 * Lets only those add a language to a document who may change it in another. Strapi asks for leave to create alone,
 * but what all languages share changes with the new one, in the texts of others.
 */
export function guardLanguages(strapi: Core.Strapi): DocumentMiddleware {
  return async (ctx, next) => {
    const ability: Ability | undefined = strapi.requestContext.get()?.state?.userAbility;
    const { documentId } = writeOf(ctx);
    if (ctx.action === 'update' && documentId && ability && isConditional(ability, ctx.uid)) {
      await refuseStrangers(strapi, ability, { uid: ctx.uid, documentId });
    }
    return next();
  };
}

function isConditional(ability: Ability, uid: string): boolean {
  return ability.rulesFor(UPDATE, uid).every(({ conditions }) => conditions !== undefined);
}

async function refuseStrangers(
  strapi: Core.Strapi,
  ability: Ability,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
): Promise<void> {
  const rows: object[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    populate: { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } },
  });
  const manager = strapi.service('admin::permission').createPermissionsManager({ ability, model: uid });
  const isOwn = rows.some((row) => ability.can(UPDATE, manager.toSubject(row)));
  if (rows.length > 0 && !isOwn) throw new errors.ForbiddenError();
}
