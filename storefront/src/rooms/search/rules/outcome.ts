import type { Found } from '../model.ts';
import type { Question } from './question.ts';

/** What came of a question; `busy` where the visitor has searched too much just now. */
export type Outcome = 'blank' | 'busy' | 'away' | 'found' | 'past' | 'nothing';

/** `past` is a page behind the last one. @param found null where nothing was searched because it was too much */
export function outcomeOf({ q }: Question, found: Found | null): Outcome {
  if (!found) return 'busy';
  if (found.engine === 'away') return 'away';
  if (q === '') return 'blank';
  if (found.hits.length > 0) return 'found';
  return found.total > 0 ? 'past' : 'nothing';
}

export function isNarrowed({ kind, course, access }: Question): boolean {
  return [kind, course, access].some((choice) => choice !== undefined);
}

/** Whether we lack what was asked for. Of somebody who has narrowed down we do not know. */
export function isInVain(question: Question, found: Found | null): boolean {
  return outcomeOf(question, found) === 'nothing' && !isNarrowed(question);
}
