import { createHmac } from 'node:crypto';
import type { PreviewClaim } from '@lectern/shared-types';

/** The token in the address of a preview, which the storefront opens (see `PreviewClaim`). */
export function previewToken(claim: PreviewClaim, secret: string): string {
  const payload = Buffer.from(JSON.stringify(claim)).toString('base64url');
  return `${payload}.${createHmac('sha256', secret).update(payload).digest('base64url')}`;
}
