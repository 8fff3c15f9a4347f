import { messagesOf } from '#messages/index.ts';
import type { Found } from '../model.ts';
import { searchAddress } from './addresses.ts';
import type { Question } from './question.ts';

/** One way to narrow down, as a link. */
interface Choice {
  name: string;
  address: string;
  /** Null where nobody counted. */
  count: number | null;
  current: boolean;
}

export interface Filter {
  name: string;
  choices: Choice[];
}

type Field = 'kind' | 'access' | 'course';

/** Courses that are offered; the first ones have most of what was found. */
const COURSES = 8;

/**
 * The ways to narrow down what was found. One with a single choice leads nowhere, unless it is taken; beside the
 * taken one stand all others, of which engines need not know how much there is.
 */
export function filtersOf(question: Question, { facets }: Found): Filter[] {
  const { search: words } = messagesOf(question.locale);
  const { kinds, accesses } = words;
  const kind = (['course', 'lesson', 'article'] as const).map((value) => ({
    value,
    name: kinds[value],
    count: facets.kind[value] ?? 0,
  }));
  const access = (['open', 'paid'] as const).map((value) => ({
    value,
    name: accesses[value],
    count: facets.access[value] ?? 0,
  }));
  const course = facets.course
    .slice(0, COURSES)
    .map(({ documentId, title, count }) => ({ value: documentId, name: title, count }));
  return [
    filterOf(question, 'kind', { name: words.kind, values: kind }),
    filterOf(question, 'access', { name: words.access, values: access }),
    filterOf(question, 'course', { name: words.course, values: course }),
  ].filter(({ choices }) => choices.length > 2 || choices.slice(1).some(({ current }) => current));
}

interface Values {
  name: string;
  values: { value: string; name: string; count: number }[];
}

function filterOf(question: Question, field: Field, { name, values }: Values): Filter {
  const chosen = question[field];
  const { all } = messagesOf(question.locale).search;
  const offered = values.filter(({ count }) => count > 0 || chosen !== undefined);
  const choices = offered.map(({ value, name, count }) => ({
    name,
    count: count > 0 ? count : null,
    address: searchAddress(question, { [field]: value }),
    current: value === chosen,
  }));
  const none = { name: all, count: null, address: searchAddress(question, { [field]: undefined }) };
  return { name, choices: [{ ...none, current: chosen === undefined }, ...choices] };
}
