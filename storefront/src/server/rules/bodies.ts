/** Bytes of a request's body; nobody writes longer comments. */
const BODY_LIMIT = 1_048_576;
/** A picture as phones make them, and the form around it. */
const PICTURE_LIMIT = 6_400_000;

/** How many bytes may be sent to an address at once. */
export function bodyLimit(path: string): number {
  return /^\/(?:en\/)?account\/picture\/$/.test(path) ? PICTURE_LIMIT : BODY_LIMIT;
}

/**
 * Why a request's body is not read, as a status: 413 where it is too long, 411 where it does not say how long it
 * is (RFC 9110, 15.5). Null where it may be read, or there is none.
 */
export function bodyRefusal(
  headers: {
    'content-length'?: string | undefined;
    'transfer-encoding'?: string | undefined;
  },
  path: string,
): 411 | 413 | null {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > bodyLimit(path) ? 413 : null;
}
