import { createHmac, timingSafeEqual } from 'node:crypto';

const HOUR = 3600;
/** Long enough for an editor's working day, so that previews in an open form survive. */
const VALID_FOR = 12 * HOUR;

export interface Signature {
  /** Unix time in seconds. */
  expires: number;
  /** HMAC-SHA256 in hex. */
  signature: string;
}

/**
 * Signs the name of a file for about twelve hours from `now` (Unix seconds). The end falls on a full hour,
 * so that an address stays the same within the hour and the browser's cache works.
 */
export function signName(name: string, secret: string, now: number): Signature {
  const expires = Math.ceil((now + VALID_FOR) / HOUR) * HOUR;
  return { expires, signature: hmac(name, expires, secret) };
}

/** Whether the query of a request carries a signature for this name that is ours and has not expired. */
export function isSigned(
  name: string,
  query: { expires?: unknown; signature?: unknown },
  { secret, now }: { secret: string; now: number },
): boolean {
  const { expires, signature } = query;
  if (typeof expires !== 'string' || !/^\d{1,12}$/.test(expires)) return false;
  if (typeof signature !== 'string' || !/^[0-9a-f]{64}$/.test(signature)) return false;
  const expected = Buffer.from(hmac(name, Number(expires), secret));
  return timingSafeEqual(expected, Buffer.from(signature)) && Number(expires) > now;
}

function hmac(name: string, expires: number, secret: string): string {
  return createHmac('sha256', secret).update(`${name}\n${expires}`).digest('hex');
}
