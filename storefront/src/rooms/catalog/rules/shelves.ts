import { Level } from '@lectern/shared-types';

/** By what courses can be told apart, in the order in which addresses name it. */
export const FACETS = ['level', 'price', 'category', 'language', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** What of the courses is wanted: a level, free or paid ones, the slug of a category or tag, a language. */
export type Choice = Partial<Record<Facet, string>>;

const PRICES = ['free', 'paid'] as const;

/** The choices that have a page of their own in a release; all others are answered on demand. */
export const SHELVES = { level: Level.options, price: PRICES } as const;

/**
 * Where the courses of a choice are listed, without the language in front.
 * @example shelfPath({ level: 'beginner' }) // '/courses/level/beginner/'
 * @example shelfPath({ level: 'beginner', tag: 'tea' }) // '/courses/find/?level=beginner&tag=tea'
 */
export function shelfPath(choice: Choice): string {
  const wanted = FACETS.flatMap((facet) => (choice[facet] ? [[facet, choice[facet]] as const] : []));
  const [only] = wanted;
  if (!only) return '/courses/';
  const [facet, value] = only;
  if (wanted.length === 1 && facet in SHELVES) return `/courses/${facet}/${value}/`;
  return `/courses/find/?${new URLSearchParams(wanted.map(([name, text]) => [name, text]))}`;
}

/** What a query asks for; what is not a facet, or longer than any name, is passed over. */
export function choiceOf(query: URLSearchParams): Choice {
  const asked = FACETS.map((facet) => [facet, query.get(facet) ?? ''] as const);
  return Object.fromEntries(asked.filter(([, value]) => /^[A-Za-z0-9-]{1,120}$/.test(value)));
}
