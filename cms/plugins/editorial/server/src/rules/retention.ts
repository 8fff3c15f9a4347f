/** A version of a text, as retention sees it. */
export interface Kept {
  number: number;
  madeAt: Date;
  /** Readers saw it, or somebody's work points to it: it stays whatever its age. */
  isPinned: boolean;
}

export interface Retention {
  /** How many versions stay beside the pinned ones; null keeps all. */
  keepRevisions: number | null;
  /** Days that every version stays. */
  keepDays: number;
  /** The text was deleted: nobody will restore what was never published. */
  isEnded: boolean;
  now: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** The numbers of the versions of one text that may go: old enough, pinned by nothing, and not of the newest. */
export function prunable(
  versions: readonly Kept[],
  { keepRevisions, keepDays, isEnded, now }: Retention,
): number[] {
  if (keepRevisions === null) return [];
  const oldest = now.getTime() - keepDays * DAY;
  return versions
    .filter(({ isPinned }) => !isPinned)
    .sort((a, b) => b.number - a.number)
    .slice(isEnded ? 0 : keepRevisions)
    .filter(({ madeAt }) => madeAt.getTime() < oldest)
    .map(({ number }) => number);
}
