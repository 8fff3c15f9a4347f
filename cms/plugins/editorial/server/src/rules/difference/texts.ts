import type { DifferencePart } from '@lectern/shared-types';
import { alignment, type Change, newBudget } from './alignment';
import { dissolveIslands } from './islands';

/** Words of Chinese are found by a dictionary, those of other scripts by their spaces. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Signs of a changed passage that are worth comparing word by word; a longer one was written anew. */
const LONGEST_PASSAGE = 200_000;

/** A paragraph with the empty lines behind it. */
const PARAGRAPH = /[^\n]*\n(?:[^\S\n]*\n)*|[^\n]+$/g;

/**
 * Two texts compared word by word: what is the same or was removed makes the one, what is the same or was added
 * the other, sign for sign. Paragraphs are compared first and words only where these differ, within a bound that
 * texts of any length keep to; past it a passage counts as written anew.
 */
export function compareTexts(before: string, after: string): DifferencePart[] {
  const budget = newBudget();
  const passages = alignment(before.match(PARAGRAPH) ?? [], after.match(PARAGRAPH) ?? [], budget);
  const changes = passages.flatMap((passage) => {
    const tokens = isWorthIt(passage)
      ? alignment(wordsOf(passage.removed), wordsOf(passage.added), budget)
      : [];
    const [first = { same: '', removed: passage.removed, added: passage.added }, ...others] = tokens;
    return [{ ...first, same: passage.same + first.same }, ...others];
  });
  return partsOf(dissolveIslands(changes));
}

function isWorthIt({ removed, added }: Change): boolean {
  return removed !== '' && added !== '' && removed.length + added.length <= LONGEST_PASSAGE;
}

function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}

function partsOf(changes: readonly Change[]): DifferencePart[] {
  const parts: DifferencePart[] = [];
  const add = (kind: DifferencePart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  for (const { same, removed, added } of changes) {
    add('same', same);
    add('removed', removed);
    add('added', added);
  }
  return parts;
}
