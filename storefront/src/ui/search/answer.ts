import type { Locale } from '@lectern/shared-types';

/** What `/api/search/` answers, as far as browsers use it. */
export interface SearchAnswer {
  hits: AnsweredHit[];
  total: number;
  suggestions: string[];
  /** `away`: nothing was searched. */
  engine: 'ok' | 'away';
}

export interface AnsweredHit {
  type: 'course' | 'lesson' | 'article';
  title: string;
  heading: string | null;
  snippet: { text: string; hit: boolean }[];
  locked: boolean;
  course: { title: string } | null;
  /** Where the visitor reads it, with language and anchor. */
  address: string;
}

/** The language of the page that we are on. The kernel knows it too, but would bring its schemas along. */
export const pageLocale = (): Locale => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN');

const addressOf = (locale: Locale, text: string) =>
  `/api/search/?${new URLSearchParams({ locale, q: text }).toString()}`;

/** What is found by what has been typed until now. Throws where nobody answers, or not with an answer. */
export async function answerTo(locale: Locale, text: string, signal: AbortSignal): Promise<SearchAnswer> {
  const response = await fetch(`${addressOf(locale, text)}&typing=1`, { signal });
  if (!response.ok) throw new Error(`The search answers ${response.status}.`);
  return (await response.json()) as SearchAnswer; // as: the room that answers promises to satisfy it
}

/** Tells that the visitor has stopped typing, and that this was looked for in vain. */
export function tellMiss(locale: Locale, text: string): void {
  fetch(addressOf(locale, text), { keepalive: true }).catch(() => undefined);
}
