import { createHash } from 'node:crypto';
import { isKnown } from '#kernel/validators.ts';

/** A text for machines that changes seldom and is asked for often; `type` without its charset. */
interface Told {
  type: string;
  body: string;
}

/** Seconds for which nobody needs to ask again. */
const FRESH_FOR = 300;

/** Answers that what somebody has is still so, or with the whole (RFC 9110, 13.1.2). */
export function revalidated({ headers }: Request, { type, body }: Told): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const caching = { etag, 'cache-control': `public, max-age=${String(FRESH_FOR)}` };
  if (isKnown(etag, headers.get('if-none-match') ?? undefined))
    return new Response(null, { status: 304, headers: caching });
  return new Response(body, { headers: { ...caching, 'content-type': `${type}; charset=utf-8` } });
}
