import type { Caller } from '@lectern/cms-editorial';
import type { OnSite } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { addressOf, type PublicationRow, toPublication } from '../rules/publication';
import { typeOf } from '../rules/types';
import { readHeld } from './held';
import { expectFollowable, hasDrafts, mayPublish, mayRead, type Published } from './leave';
import { siteUrlOf } from './site-url';

/**
 * What readers see of a text, and what is on its way to them.
 *
 * @throws Refusal 403 where the caller may not follow this very document.
 */
export async function readOnSite(strapi: Core.Strapi, caller: Caller, text: Published): Promise<OnSite> {
  await expectFollowable(strapi, caller, text);
  const { uid, documentId, locale } = text;
  const rows = () =>
    strapi.db
      .connection('site.desk_publication')
      .where({ type: typeOf(uid), document_id: documentId, locale })
      .orderBy('id', 'desc');
  const newest: PublicationRow | undefined = await rows().first();
  const live: { path: string | null } | undefined = await rows().where({ state: 'live' }).first('path');
  const publication = newest ? toPublication(newest, siteUrlOf(strapi)) : null;
  return {
    publication: publication && !mayRead(caller, uid) ? { ...publication, trouble: null } : publication,
    liveUrl: addressOf(live?.path ?? null, siteUrlOf(strapi)),
    isPublished: await isPublished(strapi, text),
    held: await readHeld(strapi),
    mayRetry: mayPublish(strapi, caller, uid),
  };
}

async function isPublished(strapi: Core.Strapi, { uid, documentId, locale }: Published): Promise<boolean> {
  const where = {
    documentId,
    ...(locale && { locale }),
    ...(hasDrafts(strapi, uid) && { publishedAt: { $notNull: true } }),
  };
  return (await strapi.db.query(uid).count({ where })) > 0;
}
