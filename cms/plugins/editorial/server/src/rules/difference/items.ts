import type { DifferencePart } from '@lectern/shared-types';
import { diffArrays } from 'diff';
import type { Labels } from '../snapshot';
import { identityOf, labelOf } from './said';

/**
 * Two lists of documents or files, an item a line: which stayed, which came and which went. What moved went from
 * one place and came to another.
 */
export function compareItems(
  labels: { before: Labels; after: Labels },
  before: readonly unknown[],
  after: readonly unknown[],
): DifferencePart[] {
  const at = { before: 0, after: 0 };
  return diffArrays(before.map(identityOf), after.map(identityOf)).map(({ added, removed, count }) => {
    const old = before.slice(at.before, at.before + (added ? 0 : count));
    const fresh = after.slice(at.after, at.after + (removed ? 0 : count));
    at.before += old.length;
    at.after += fresh.length;
    const lines = removed ? linesOf(old, labels.before) : linesOf(fresh, labels.after);
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: lines };
  });
}

const linesOf = (items: readonly unknown[], labels: Labels) =>
  items.map((item) => `${labelOf(item, labels)}\n`).join('');
