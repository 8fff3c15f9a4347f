import { createHmac } from 'node:crypto';
import type { PreviewClaim, PublishedDocument } from '@lectern/shared-types';

/** The secret of local mode, which a storefront of the tests has. */
const SECRET = 'lectern-local-mode-only-never-in-production';

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

/** The address of a preview, as the CMS makes it. */
export function previewPath(document: PublishedDocument, claim: Partial<PreviewClaim> = {}): string {
  const { type, documentId, locale } = document;
  const whole = { type, documentId, locale, as: 'guest', exp: inAnHour(), ...claim };
  const payload = Buffer.from(JSON.stringify(whole)).toString('base64url');
  return `/preview/${payload}.${createHmac('sha256', SECRET).update(payload).digest('base64url')}/`;
}
