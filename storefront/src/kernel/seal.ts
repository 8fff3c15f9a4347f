import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env.ts';

/**
 * What a text comes to under the secret of this site: by it we know again what we gave out, and keep nothing that
 * whoever reads our tables could use.
 * @param purpose goes in first, so that what was sealed for one thing is good for no other. As in `session`.
 * @returns 32 bytes, HMAC-SHA256 by SESSION_SECRET
 */
export function sealOf(purpose: string, text: string): Buffer {
  return createHmac('sha256', env().SESSION_SECRET).update(`${purpose}\0${text}`).digest();
}

/** Whether this is the seal of the text, in base64url; answered in a time that tells nothing of where they differ. */
export function isSealOf(given: string, purpose: string, text: string): boolean {
  const [one, other] = [sealOf(purpose, text), Buffer.from(given, 'base64url')];
  return one.length === other.length && timingSafeEqual(one, other);
}
