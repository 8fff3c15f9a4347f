import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether an `Authorization` header carries one of the accepted tokens. No accepted token lets anybody in.
 * Digests are compared, so that neither a token's length nor its beginning shows in the time it takes.
 */
export function bearsToken(header: string | undefined, accepted: readonly string[]): boolean {
  const token = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  if (!token) return false;
  const given = digest(token);
  return accepted.filter((each) => each !== '').some((each) => timingSafeEqual(digest(each), given));
}
