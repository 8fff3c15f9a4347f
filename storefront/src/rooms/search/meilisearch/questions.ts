import type { MultiSearchQuery } from 'meilisearch';
import type { Request } from '../model.ts';
import { EVERYONE } from './documents.ts';
import type { Scope } from './indexes.ts';
import { LANGUAGES, SHOWN } from './settings.ts';
import type { Wording } from './wordings.ts';

/** The filters that a visitor chooses, and the fields that answer them. */
const CHOICES = { kind: 'kind', access: 'access', course: 'courses' } as const;
type Choice = keyof typeof CHOICES;
const ALL_CHOICES: readonly Choice[] = ['kind', 'access', 'course'];

const quoted = (value: string) => JSON.stringify(value);

function filtersOf(request: Request, without: Choice | null): string[] {
  const chosen = ALL_CHOICES.filter((choice) => choice !== without);
  const wishes = chosen.flatMap((choice) => {
    const value = request[choice];
    return value === undefined ? [] : [`${CHOICES[choice]} = ${quoted(value)}`];
  });
  return [...wishes, `openers IN [${[EVERYONE, ...request.targets].map(quoted).join(', ')}]`];
}

/** Guests are answered out of an index that holds nothing but what is public. */
export const scopeOf = ({ targets }: Request): Scope => (targets.length === 0 ? 'public' : 'members');

/**
 * The questions for one wording of a request: first for what is found, then, for each filter that is set, for what its other
 * values would leave.
 */
export function questionsOf(request: Request, wording: Wording, indexUid: string): MultiSearchQuery[] {
  const { locale, offset, limit } = request;
  const common = { indexUid, ...wording, locales: [LANGUAGES[locale]], page: 1 };
  const set = ALL_CHOICES.filter((choice) => request[choice] !== undefined);
  const free = ALL_CHOICES.filter((choice) => request[choice] === undefined);
  return [
    {
      ...common,
      hitsPerPage: offset + limit,
      filter: filtersOf(request, null),
      facets: free.map((choice) => CHOICES[choice]),
      attributesToRetrieve: [...SHOWN],
    },
    ...set.map((choice) => ({
      ...common,
      hitsPerPage: 0,
      filter: filtersOf(request, choice),
      facets: [CHOICES[choice]],
    })),
  ];
}
