import type { SearchAnswer } from '#ui/search/answer.ts';
import { localePath } from '#kernel/locale.ts';
import type { Found, Hit } from '../model.ts';
import { LAST_PAGE, PAGE_SIZE, type Question } from './question.ts';

/** The fields of an address, in the order in which it shows them. */
const FIELDS = ['q', 'kind', 'course', 'access', 'page'] as const satisfies (keyof Question)[];

/** The page of a question without its language; with nothing asked, the page of the search itself. */
export function searchPath(question: Question): string {
  const { q } = question;
  if (q === '') return '/search/';
  const fields = FIELDS.map((name) => [name, String(question[name] ?? '')] as const);
  const told = fields.filter(([name, value]) => value !== '' && !(name === 'page' && value === '1'));
  return `/search/?${new URLSearchParams(told.map(([name, value]) => [name, value])).toString()}`;
}

/** The address of the same question otherwise put. It begins on its first page again. */
export function searchAddress(question: Question, change: Partial<Question>): string {
  return localePath(question.locale, searchPath({ ...question, page: 1, ...change }));
}

/** Where this reader reads what was found: what is paid and open to him lies at another address than its teaser. */
export function hitAddress({ type, access, locked, path }: Hit): string {
  const isOpened = type === 'lesson' && access === 'paid' && !locked;
  return isOpened ? path.replace('/courses/', '/learn/') : path;
}

export function answerOf(found: Found) {
  const hits = found.hits.map((hit) => ({ ...hit, address: hitAddress(hit) }));
  return { ...found, hits } satisfies SearchAnswer;
}

/** How many pages of results can be turned to. */
export function pagesOf({ total }: Found): number {
  return Math.min(LAST_PAGE, Math.ceil(total / PAGE_SIZE));
}
