import type { Cue } from './cues.ts';
import type { Picture } from './model.ts';

/** Raise it when pictures are to be prepared anew. */
export const MEDIA_VERSION = 1;

/** A plain file, and what it says if it is WebVTT. */
interface PreparedFile {
  kind: 'file';
  src: string;
  mime: string;
  bytes: number;
  cues?: Cue[];
}

/** What became of a file: a picture without its alternative text, which belongs to its use, or a plain file. */
export type Prepared = ({ kind: 'picture' } & Omit<Picture, 'alt'>) | PreparedFile;

/** Names (`<hash>.<ext>`) of the prepared files, as they lie in their folder. */
export function filesOf(prepared: Prepared): string[] {
  const sources = prepared.kind === 'picture' ? prepared.sources.map(({ src }) => src) : [];
  return [...new Set([prepared.src, ...sources])].map((src) => src.slice(src.lastIndexOf('/') + 1));
}
