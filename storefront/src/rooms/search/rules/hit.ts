import type { Hit, Match } from '../model.ts';

/** A document as it stands at this moment. */
export type Standing = Pick<Hit, 'title' | 'path' | 'access' | 'course'>;

/**
 * What a reader sees of a match; nothing where it was found in a paid text that is no longer open to him, or where
 * public words were found that have become paid since the index was written.
 */
export function hitOf(match: Match, standing: Standing, isOpen: boolean): Hit[] {
  const { type, documentId, heading, anchor, snippet } = match;
  const locked = standing.access === 'paid' && !isOpen;
  if (locked && (match.paid || match.access === 'open')) return [];
  const path = anchor ? `${standing.path}#${encodeURIComponent(anchor)}` : standing.path;
  return [{ type, documentId, ...standing, path, heading, snippet, locked }];
}
