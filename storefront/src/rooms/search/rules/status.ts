import { messagesOf } from '#messages/index.ts';
import type { Found } from '../model.ts';
import { outcomeOf } from './outcome.ts';
import type { Question } from './question.ts';

/** What the search says of itself in one line: how much there is, or why there is nothing. */
export function statusOf(question: Question, found: Found | null): string {
  const { locale, q, page } = question;
  const words = messagesOf(locale).search;
  const total = found?.total ?? 0;
  const sentences = {
    blank: words.lead,
    busy: words.busy,
    away: words.away,
    found: page === 1 ? words.found(total) : words.foundOn(page, total),
    past: words.tooFar,
    nothing: words.nothing(q),
  };
  return sentences[outcomeOf(question, found)];
}
