import type { Span } from './markup.ts';

/** A stretch of text, or the address of a file of the folder that is known once the file is uploaded. */
export type Piece = string | { file: string };

export interface Edit extends Span {
  replacement: Piece[];
}

/** The text with stretches replaced. Of two edits that overlap, the one that begins first counts. */
export function edited(source: string, edits: Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    pieces.push(source.slice(at, edit.start), ...edit.replacement);
    at = edit.end;
  }
  pieces.push(source.slice(at));
  return pieces.filter((piece) => piece !== '');
}

export function filesIn(pieces: Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.file]));
}

/** The finished text; `addressOf` answers where a file of the folder lies by now. */
export function written(pieces: Piece[], addressOf: (file: string) => string): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : addressOf(piece.file))).join('');
}
