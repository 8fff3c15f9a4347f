/** Releases that stay on disk, the live one among them: so far back one can go. */
const KEPT = 5;

/** Sorts as time does. @example releaseId(new Date(0)) // '19700101T000000000Z' */
export function releaseId(now: Date): string {
  return now.toISOString().replace(/[-:.]/g, '');
}

export const draftName = (id: string) => `.draft-${id}`;
export const isDraft = (name: string) => name.startsWith('.draft-');

/** The releases that are too old to keep; never the live one. */
export function releasesToRemove(names: string[], live: string): string[] {
  const others = names.filter((name) => /^\d{8}T\d{9}Z$/.test(name) && name !== live);
  return others.sort().slice(0, Math.max(0, others.length - (KEPT - 1)));
}

/** Texts; pictures and sounds are compressed already. */
export function isCompressible(file: string): boolean {
  return /\.(html|css|js|mjs|json|xml|txt|svg|webmanifest|map)$/.test(file);
}
