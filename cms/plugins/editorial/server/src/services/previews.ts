import { Refusal } from '@lectern/cms-kernel';
import { type NewPreview, type Preview, PREVIEW_LIFETIME, previewedType } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { previewToken } from '../rules/preview-token';
import { TEXT_RIGHTS } from '../rules/rights';
import { textOf } from '../rules/text';
import { type Caller, permits } from './caller';
import { entryOf } from './entries';

/**
 * The address of a look at a text on the site.
 *
 * @throws Refusal 404 where there is no such text, 403 where the caller may not read it, 422 for a type without
 * a page on the site.
 */
export async function newPreview(strapi: Core.Strapi, caller: Caller, asked: NewPreview): Promise<Preview> {
  const { address, as, revision } = asked;
  const { uid, documentId, locale } = address;
  const type = previewedType(uid);
  if (!type) throw new Refusal(422, 'NO_PAGE', 'What is of this type has no page of its own on the site.');
  const document = await entryOf(strapi, textOf(address));
  if (!document) throw new Refusal(404, 'GONE', 'There is no such text.');
  if (!permits(strapi, caller, { action: TEXT_RIGHTS.read, uid, document }))
    throw new Refusal(403, 'NO_RIGHT', 'Your role may not read this text.');
  const exp = Math.floor(Date.now() / 1000) + PREVIEW_LIFETIME;
  const { siteUrl, secret } = settingsOf(strapi);
  const token = previewToken({ type, documentId, locale, as, revision, exp }, secret);
  return { url: `${siteUrl}/preview/${token}/`, expiresAt: new Date(exp * 1000).toISOString() };
}

/** What the configuration of the CMS gives the desk for previews. */
function settingsOf(strapi: Core.Strapi): { siteUrl: string; secret: string } {
  const { config } = strapi.plugin('editorial');
  return { siteUrl: config('siteUrl'), secret: config('previewSecret') };
}
