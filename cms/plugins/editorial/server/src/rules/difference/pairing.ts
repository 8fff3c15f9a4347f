import { diffArrays } from 'diff';
import { canonical } from '../snapshot';

/** An item of a list and where it stands, in each of two versions; undefined where it is not. */
export interface PairedItem {
  before: Item | undefined;
  after: Item | undefined;
}
interface Item {
  value: unknown;
  index: number;
}

/**
 * Finds for each item of a list what became of it: what is the same belongs together, and between two such items
 * the first belongs to the first, and so on.
 */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): PairedItem[] {
  const start = { before: 0, after: 0 };
  return runsOf(before, after).flatMap((run) => {
    const from = { ...start };
    start.before += run.before;
    start.after += run.after;
    return Array.from({ length: Math.max(run.before, run.after) }, (_, nth) => ({
      before: nth < run.before ? itemAt(before, from.before + nth) : undefined,
      after: nth < run.after ? itemAt(after, from.after + nth) : undefined,
    }));
  });
}

const itemAt = (items: readonly unknown[], index: number): Item => ({ value: items[index], index });

/** How many items of each version belong together, in order: one and one where nothing changed. */
function runsOf(before: readonly unknown[], after: readonly unknown[]): { before: number; after: number }[] {
  let open = { before: 0, after: 0 };
  const runs = [open];
  for (const { added, removed, count } of diffArrays(before.map(canonical), after.map(canonical))) {
    if (added) open.after += count;
    else if (removed) open.before += count;
    else {
      open = { before: 0, after: 0 };
      runs.push(...Array.from({ length: count }, () => ({ before: 1, after: 1 })), open);
    }
  }
  return runs;
}
