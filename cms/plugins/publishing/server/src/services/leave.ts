import { type Caller, permits } from '@lectern/cms-editorial';
import { Refusal } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { FOLLOW } from '../rules/rights';
import { type PublishedUid, UIDS } from '../rules/types';
import { say } from '../rules/words';

type Able = Pick<Caller, 'ability'>;

/** Whether the caller may read, in the content manager, what is of a type. */
export const mayRead = ({ ability }: Able, uid: PublishedUid): boolean =>
  ability.can('plugin::content-manager.explorer.read', uid);

/** Whether the caller may publish what is of a type; what has no drafts is published by saving it. */
export function mayPublish(strapi: Core.Strapi, { ability }: Able, uid: PublishedUid): boolean {
  const act = hasDrafts(strapi, uid) ? 'publish' : 'update';
  return ability.can(`plugin::content-manager.explorer.${act}`, uid);
}

export const mayPublishAnything = (strapi: Core.Strapi, caller: Able): boolean =>
  Object.values(UIDS).some((uid) => mayPublish(strapi, caller, uid));

export const hasDrafts = (strapi: Core.Strapi, uid: PublishedUid): boolean =>
  strapi.getModel(uid).options?.draftAndPublish === true;

/** One language of one published document. */
export interface Published {
  uid: PublishedUid;
  documentId: string;
  /** Null for what has no words. */
  locale: string | null;
}

/**
 * What has become of a document that is gone is for whoever follows its type, which the route has asked.
 *
 * @throws Refusal 403 where the caller may not follow this very document.
 */
export async function expectFollowable(
  strapi: Core.Strapi,
  caller: Caller,
  { uid, documentId, locale }: Published,
): Promise<void> {
  const document = await strapi.db.query(uid).findOne({
    where: { documentId, ...(locale && { locale }) },
    populate: { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } },
  });
  if (!document || permits(strapi, caller, { action: FOLLOW, uid, document })) return;
  throw new Refusal(403, 'NO_RIGHT', say(caller.language, 'no-right'));
}
