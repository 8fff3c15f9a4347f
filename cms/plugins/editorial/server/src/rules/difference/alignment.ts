import { diffArrays } from 'diff';

/** What two sequences have in common, and then what the one has instead of the other. */
export interface Change {
  same: string;
  removed: string;
  added: string;
}

/** How many comparisons may still be made; taken from by each alignment. */
export interface Budget {
  left: number;
}

/** A few tenths of a second. Myers' algorithm makes about half the square of the number of edits. */
const COMPARISONS = 1_500_000;

export const newBudget = (): Budget => ({ left: COMPARISONS });

/**
 * The shortest way from one sequence of pieces to another; when that would take more comparisons than are left,
 * everything between the common beginning and the common end counts as replaced.
 */
export function alignment(before: readonly string[], after: readonly string[], budget: Budget): Change[] {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const middle = shared(before, after, { start, end });
  const kept = [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...longestCommon(middle.before, middle.after, budget),
    ...Array.from(
      { length: end },
      (_, index) => [before.length - end + index, after.length - end + index] as const,
    ),
  ];
  return spell(kept, before, after);
}

/** Where a piece stands that both sequences keep. */
type Kept = readonly [before: number, after: number];

interface Piece {
  text: string;
  index: number;
}

/** The pieces of the middle that the other side has somewhere too: only these can stay. */
function shared(
  before: readonly string[],
  after: readonly string[],
  { start, end }: { start: number; end: number },
): { before: Piece[]; after: Piece[] } {
  const middle = (pieces: readonly string[]) =>
    pieces.slice(start, pieces.length - end).map((text, nth) => ({ text, index: start + nth }));
  const [old, fresh] = [middle(before), middle(after)];
  const textsOf = (pieces: Piece[]) => new Set(pieces.map(({ text }) => text));
  const [inOld, inFresh] = [textsOf(old), textsOf(fresh)];
  return {
    before: old.filter(({ text }) => inFresh.has(text)),
    after: fresh.filter(({ text }) => inOld.has(text)),
  };
}

function longestCommon(before: readonly Piece[], after: readonly Piece[], budget: Budget): Kept[] {
  if (before.length === 0 || after.length === 0) return [];
  const numbers = new Map<string, number>();
  const numbered = (pieces: readonly Piece[]) => pieces.map(({ text }) => numberOf(text, numbers));
  const maxEditLength = Math.floor(Math.sqrt(2 * budget.left));
  const found = diffArrays(numbered(before), numbered(after), { maxEditLength }) ?? [];
  const kept: Kept[] = [];
  const at = { before: 0, after: 0, edits: 0 };
  for (const { added, removed, count } of found) {
    if (!added && !removed)
      for (let nth = 0; nth < count; nth += 1)
        kept.push([before[at.before + nth]?.index ?? 0, after[at.after + nth]?.index ?? 0]);
    if (!added) at.before += count;
    if (!removed) at.after += count;
    if (added || removed) at.edits += count;
  }
  budget.left -= Math.ceil((found.length === 0 ? maxEditLength : at.edits) ** 2 / 2);
  return kept;
}

/** Pieces become numbers, which compare at once however long the pieces are. */
function numberOf(piece: string, numbers: Map<string, number>): number {
  const known = numbers.get(piece) ?? numbers.size;
  numbers.set(piece, known);
  return known;
}

/** Before each piece that stays stands what went and what came. */
function spell(kept: readonly Kept[], before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  let open: Change = { same: '', removed: '', added: '' };
  const at = { before: 0, after: 0 };
  for (const [old, fresh] of [...kept, [before.length, after.length] as const]) {
    open.removed = before.slice(at.before, old).join('');
    open.added = after.slice(at.after, fresh).join('');
    if (open.removed !== '' || open.added !== '') {
      changes.push(open);
      open = { same: '', removed: '', added: '' };
    }
    open.same += before[old] ?? '';
    Object.assign(at, { before: old + 1, after: fresh + 1 });
  }
  return [...changes, open];
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const differs = before.findIndex((piece, index) => piece !== after[index]);
  return differs === -1 ? before.length : differs;
}

function commonEnd(before: readonly string[], after: readonly string[]): number {
  const differs = before.findLastIndex(
    (piece, index) => piece !== after[after.length - before.length + index],
  );
  return before.length - 1 - differs;
}
