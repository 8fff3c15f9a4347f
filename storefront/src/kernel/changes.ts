import type { Locale, PublishedType } from '@lectern/shared-types';
import type { Replaced } from './db/index.ts';

/** A document in one language that is not what it was. */
export interface Change {
  type: PublishedType;
  documentId: string;
  /** Null for what has no words. */
  locale: Locale | null;
  /** Its slug before and now; null where it was not there, is gone, or has none. */
  slugBefore: string | null;
  slug: string | null;
}

/** What storing or removing documents has changed. Nothing is in here of what already was so. */
export interface Changed {
  changes: Change[];
  /** Tags (see `read`) whose data is no longer what it was. */
  touched: Set<string>;
}

export function together<One extends Changed>(all: One[]): Changed {
  return {
    changes: all.flatMap(({ changes }) => changes),
    touched: new Set(all.flatMap(({ touched }) => [...touched])),
  };
}

interface Kept {
  document_id: string;
  locale?: Locale;
  slug?: string;
}

/** The changes that replaced rows of one type stand for. */
export function changesOf(type: PublishedType, replaced: Replaced<Kept>[]): Change[] {
  return replaced.flatMap(({ before, after }) => {
    const row = after ?? before;
    if (!row) return [];
    const { document_id: documentId, locale = null } = row;
    return { type, documentId, locale, slugBefore: before?.slug ?? null, slug: after?.slug ?? null };
  });
}

/** Stands for all of a row, its texts included: what was replaced did not stay the same in this. */
export const ALL = Symbol('all of a row');

/** What pages see of a row, by the tag under which they read it. */
export type Sights = Record<string, unknown>;

/** The tags under which pages no longer see what they saw. */
export function touchedBetween(before: Sights, after: Sights): string[] {
  const tags = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...tags].filter(
    (tag) =>
      before[tag] === ALL || after[tag] === ALL || JSON.stringify(before[tag]) !== JSON.stringify(after[tag]),
  );
}
