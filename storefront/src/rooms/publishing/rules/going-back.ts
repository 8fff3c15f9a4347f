/**
 * Which release to show again.
 * @param names all releases there are
 * @param wish null for the one before the live one
 * @returns null where there is none
 */
export function releaseToShow(names: string[], live: string | null, wish: string | null): string | null {
  if (wish !== null) return names.includes(wish) ? wish : null;
  if (live === null) return null;
  return (
    names
      .filter((name) => name < live)
      .sort()
      .at(-1) ?? null
  );
}

/** Says that nothing new goes live, and how to end that. */
export function heldSince({ since, because }: { since: string; because: string }): string {
  return `Publishing is held since ${since} (${because}). To render anew and go on: npm run rollback -- --resume`;
}
