/** What a reader asked for: from `first` to `last` (both included; open-ended without), or the last `suffix` bytes. */
export type AskedRange = { first: number; last?: number } | { suffix: number };

/** Bytes of a file, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a Range header (RFC 9110 §14). Null where there is none, where it is not understood, or where it asks
 * for several ranges: then the whole file is the answer, as the RFC allows.
 */
export function parseRange(header: string | undefined): AskedRange | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, first, last] = match ?? [];
  if (first === undefined || last === undefined || (!first && !last)) return null;
  if (!first) return { suffix: Number(last) };
  if (!last) return { first: Number(first) };
  return Number(last) < Number(first) ? null : { first: Number(first), last: Number(last) };
}

/** The bytes of a file of `size` bytes that were asked for; null where it has none of them (416). */
export function rangeWithin(asked: AskedRange, size: number): ByteRange | null {
  const start = 'suffix' in asked ? Math.max(0, size - asked.suffix) : asked.first;
  const end = 'suffix' in asked ? size - 1 : Math.min(asked.last ?? size - 1, size - 1);
  return start <= end ? { start, end } : null;
}

/** The Range header that says it. */
export function rangeHeader(asked: AskedRange): string {
  return 'suffix' in asked ? `bytes=-${asked.suffix}` : `bytes=${asked.first}-${asked.last ?? ''}`;
}
