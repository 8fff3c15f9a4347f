import type { Change } from './alignment';

/**
 * Joins changes between which next to nothing stayed: two sentences that share a comma and an article are two
 * sentences, not a dozen small changes. An island goes under when the changes on both of its sides are longer than
 * it is, or it holds no letter. Line breaks stay, so that rows stand beside each other.
 */
export function dissolveIslands(changes: readonly Change[]): Change[] {
  const kept: Measured[] = [];
  for (const change of changes) {
    kept.push(measure(change));
    while (isIsland(kept)) merge(kept);
  }
  return kept;
}

/** A change whose letters are counted once, however often it grows. */
interface Measured extends Change {
  lost: number;
  won: number;
}

function measure(change: Change): Measured {
  return { ...change, lost: lettersIn(change.removed), won: lettersIn(change.added) };
}

function isIsland(changes: readonly Measured[]): boolean {
  const [left, right] = changes.slice(-2);
  if (!left || !right || isNone(left) || isNone(right) || right.same.includes('\n')) return false;
  const letters = lettersIn(right.same);
  return letters === 0 || letters < Math.min(lengthOf(left), lengthOf(right));
}

const isNone = ({ removed, added }: Change) => removed === '' && added === '';
const lengthOf = ({ lost, won }: Measured) => Math.max(lost, won);
const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function merge(changes: Measured[]): void {
  const [left, right] = changes.splice(-2);
  if (!left || !right) return;
  const letters = lettersIn(right.same);
  changes.push({
    same: left.same,
    removed: left.removed + right.same + right.removed,
    added: left.added + right.same + right.added,
    lost: left.lost + letters + right.lost,
    won: left.won + letters + right.won,
  });
}
