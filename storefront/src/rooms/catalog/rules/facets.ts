import { FACETS, shelfPath, type Choice, type Facet } from './shelves.ts';

/** A value of a facet, and how readers call it. */
interface Named {
  value: string;
  name: string;
}

/** What a course carries of each facet. */
export type Marks = Record<Facet, Named[]>;

interface Option extends Named {
  /** How many courses there are with it and with what else is chosen. */
  count: number;
  isChosen: boolean;
  /** Where it is chosen, or given up if it is chosen already. */
  path: string;
}

export interface FacetOptions {
  facet: Facet;
  options: Option[];
}

export function fits(marks: Marks, choice: Choice): boolean {
  return FACETS.every((facet) => !choice[facet] || marks[facet].some(({ value }) => value === choice[facet]));
}

/** More would be a page of filters with a few courses below. */
const MOST = 10;

function optionsOf(facet: Facet, all: Marks[], choice: Choice): Option[] {
  const there = all.filter((marks) => fits(marks, { ...choice, [facet]: undefined }));
  const names = new Map(there.flatMap((marks) => marks[facet].map(({ value, name }) => [value, name])));
  const options = [...names].map(([value, name]) => {
    const isChosen = choice[facet] === value;
    const count = there.filter((marks) => fits(marks, { [facet]: value })).length;
    return {
      value,
      name,
      count,
      isChosen,
      path: shelfPath({ ...choice, [facet]: isChosen ? undefined : value }),
    };
  });
  return options
    .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
    .slice(0, MOST);
}

/** What can be chosen beside what is chosen. A facet of which all courses carry the same is no choice. */
export function facetsOf(all: Marks[], choice: Choice): FacetOptions[] {
  return FACETS.map((facet) => ({ facet, options: optionsOf(facet, all, choice) })).filter(
    ({ options }) => options.length > 1 || options.some(({ isChosen }) => isChosen),
  );
}

/** How readers call what is chosen; a value that no course carries goes by itself. */
export function namesOf(all: Marks[], choice: Choice): string[] {
  return FACETS.flatMap((facet) => {
    const value = choice[facet];
    if (!value) return [];
    const known = all.flatMap((marks) => marks[facet]).find((mark) => mark.value === value);
    return [known?.name ?? value];
  });
}
