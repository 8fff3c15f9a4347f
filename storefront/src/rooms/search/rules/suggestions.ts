import type { Found } from '../model.ts';

/** The suggestions that are not the name of something that stands among the results. */
export function unseen({ hits, suggestions }: Found): string[] {
  const seen = new Set(hits.flatMap(({ title, heading }) => [title, heading]));
  return suggestions.filter((suggestion) => !seen.has(suggestion));
}
