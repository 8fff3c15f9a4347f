/** Where a passage stands in a text, by characters from its beginning. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Finds the passage that a remark quotes: at the place it had, else where the same words stand nearest to it;
 * null when they are gone.
 */
export function placeOf(text: string, quote: string, start: number | null): Place | null {
  if (quote === '') return null;
  const near = start ?? 0;
  const places = occurrences(text, quote);
  if (places.length === 0) return null;
  const nearest = places.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
  return { start: nearest, end: nearest + quote.length };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** A piece of a text, and whether it lies within a marked place. */
export interface Piece {
  text: string;
  start: number;
  /** Which of the marked places this is; null outside of all. */
  mark: number | null;
}

/** Cuts a text at the marked places; of two that overlap, the first keeps the common part. */
export function piecesOf(text: string, places: (Place | null)[]): Piece[] {
  const marked = places
    .flatMap((place, mark) => (place ? [{ ...place, mark }] : []))
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, mark } of marked) {
    const begin = Math.max(start, from);
    if (begin >= end) continue;
    if (begin > from) pieces.push({ text: text.slice(from, begin), start: from, mark: null });
    pieces.push({ text: text.slice(begin, end), start: begin, mark });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: from, mark: null });
  return pieces;
}

/** The place of a line, counted from 1. */
export function lineOf(text: string, line: number): Place {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}
