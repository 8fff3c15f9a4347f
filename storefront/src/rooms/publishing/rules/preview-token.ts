import { createHmac, timingSafeEqual } from 'node:crypto';
import { MediaName, PreviewClaim } from '@lectern/shared-types';
import { z } from 'zod';

/** Under which secret a token must have been signed, and the time, in Unix seconds. */
export interface Judge {
  secret: string;
  now: number;
}

const signatureOf = (payload: string, secret: string) =>
  createHmac('sha256', secret).update(payload).digest('base64url');

/** Compares in a time that tells nothing of where the two differ. */
function isSigned(payload: string, signature: string, secret: string): boolean {
  const [expected, given] = [Buffer.from(signatureOf(payload, secret)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** What a token says, if it was signed by us; the signature is looked at before anything else. */
function opened(token: string, secret: string): unknown {
  const [payload = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !isSigned(payload, signature, secret)) return null;
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

export type ReadClaim = { kind: 'valid' | 'expired'; claim: PreviewClaim } | { kind: 'forged' };

/** Reads the token in the address of a preview (see `PreviewClaim`). */
export function readClaim(token: string, { secret, now }: Judge): ReadClaim {
  const parsed = PreviewClaim.safeParse(opened(token, secret));
  if (!parsed.success) return { kind: 'forged' };
  return { kind: parsed.data.exp > now ? 'valid' : 'expired', claim: parsed.data };
}

const FileClaim = z.strictObject({ file: MediaName, exp: z.int() });

/** Signs the name of a file, so that whoever looks at a draft gets it until `exp`, in Unix seconds. */
export function fileToken(file: string, exp: number, secret: string): string {
  const payload = Buffer.from(JSON.stringify({ file, exp })).toString('base64url');
  return `${payload}.${signatureOf(payload, secret)}`;
}

/** The file that a token opens; null where it is forged or has expired. */
export function readFileToken(token: string, { secret, now }: Judge): string | null {
  const parsed = FileClaim.safeParse(opened(token, secret));
  return parsed.success && parsed.data.exp > now ? parsed.data.file : null;
}
