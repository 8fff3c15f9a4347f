/** Bytes of a request's body; nobody writes longer comments. */
export const BODY_LIMIT = 1_048_576;

/**
 * Why a request's body is not read, as a status: 413 where it is too long, 411 where it does not say how long it
 * is (RFC 9110, 15.5). Null where it may be read, or there is none.
 */
export function bodyRefusal(headers: {
  'content-length'?: string | undefined;
  'transfer-encoding'?: string | undefined;
}): 411 | 413 | null {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > BODY_LIMIT ? 413 : null;
}
