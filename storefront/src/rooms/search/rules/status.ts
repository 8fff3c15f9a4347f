import { messagesOf } from '#messages/index.ts';
import type { Found } from '../model.ts';
import type { Question } from './question.ts';

/** What the search says of itself in one line: how much there is, or why there is nothing. */
export function statusOf({ locale, q, page }: Question, found: Found | null): string {
  const words = messagesOf(locale).search;
  if (!found) return words.busy;
  if (found.engine === 'away') return words.away;
  if (q === '') return words.lead;
  if (found.total === 0) return words.nothing(q);
  if (found.hits.length === 0) return words.tooFar;
  return page === 1 ? words.found(found.total) : words.foundOn(page, found.total);
}
