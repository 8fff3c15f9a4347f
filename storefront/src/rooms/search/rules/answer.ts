import type { EngineAnswer } from '../model.ts';
import type { Ranked } from './rank.ts';

/** Nobody reads further, and no engine counts further. */
export const MOST = 200;

type Facets = EngineAnswer['facets'];

function count<T extends string>(values: T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** How many of these documents each choice would leave. */
export function facetsOf(ranked: Ranked[]): Facets {
  const candidates = ranked.map(({ candidate }) => candidate);
  return {
    kind: count(candidates.map(({ type }) => type)),
    access: count(candidates.map(({ access }) => access)),
    course: count(candidates.flatMap(({ courses }) => courses)) as Record<string, number>, // as: every value is counted
  };
}
