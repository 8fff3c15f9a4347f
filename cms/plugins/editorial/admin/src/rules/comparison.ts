import type { DifferencePart } from '@lectern/shared-types';

/** Some lines of a compared text that belong together: up to a line break which both versions have. */
export interface ComparedRow {
  parts: DifferencePart[];
  isSame: boolean;
}

/** Rows to be shown, or rows that did not change and lie far from every change. */
export interface Stretch {
  isFolded: boolean;
  rows: ComparedRow[];
}

/** Unchanged rows that stay in sight around a change. */
const NEAR = 2;
/** Fewer rows than this are not worth a fold. */
const FEWEST = 4;

/** Cuts a compared text into rows, so that both versions can stand beside each other. */
export function rowsOf(parts: DifferencePart[]): ComparedRow[] {
  const rows: ComparedRow[] = [];
  let open: DifferencePart[] = [];
  const close = () => {
    if (open.length > 0) rows.push({ parts: open, isSame: open.every(({ kind }) => kind === 'same') });
    open = [];
  };
  for (const part of parts) {
    if (part.kind !== 'same') {
      open.push(part);
      continue;
    }
    if (isWholeChange(open)) close();
    for (const text of linesOf(part.text)) {
      open.push({ kind: 'same', text });
      if (text.endsWith('\n')) close();
    }
  }
  close();
  return rows;
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Whole lines that came or went: what follows them begins a line in both versions. */
const isWholeChange = (parts: DifferencePart[]) =>
  parts.length > 0 && parts.every(({ kind, text }) => kind !== 'same' && text.endsWith('\n'));

/** Folds long stretches in which nothing changed. Nothing is lost: the rows of all stretches are the rows given. */
export function foldUnchanged(rows: ComparedRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  rows.forEach((row, index) => {
    const isFolded = isFar(rows, index);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.rows.push(row);
    else stretches.push({ isFolded, rows: [row] });
  });
  return joined(stretches.map((each) => (each.rows.length < FEWEST ? { ...each, isFolded: false } : each)));
}

const isFar = (rows: ComparedRow[], index: number) =>
  rows.slice(Math.max(0, index - NEAR), index + NEAR + 1).every(({ isSame }) => isSame);

function joined(stretches: Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((all, { isFolded, rows }) => {
    const last = all.at(-1);
    if (last?.isFolded === isFolded) last.rows.push(...rows);
    else all.push({ isFolded, rows: [...rows] });
    return all;
  }, []);
}

/** What one of the two versions has of a row. */
export const sideOf = ({ parts }: ComparedRow, side: 'before' | 'after'): DifferencePart[] =>
  parts.filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'));
