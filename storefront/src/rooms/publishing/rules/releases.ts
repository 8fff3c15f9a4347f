/** Releases that stay on disk, the live one among them: so far back one can go. */
const KEPT = 5;

/** Sorts as time does. @example releaseId(new Date(0)) // '19700101T000000000Z' */
export function releaseId(now: Date): string {
  return now.toISOString().replace(/[-:.]/g, '');
}

/**
 * What a draft begins with: what is live, to change a part of it, or nothing, to make all of it. One that is made
 * `apart` does not even share the files with the live release that are the same.
 */
export type DraftBase = 'live' | 'nothing' | 'apart';

const DRAFTS = { live: '.draft-', nothing: '.whole-', apart: '.whole-' } as const;

export const draftName = (id: string, base: DraftBase) => `${DRAFTS[base]}${id}`;
export const isDraft = (name: string, base: DraftBase) => name.startsWith(DRAFTS[base]);

/** The release that a draft is to become; null for a release. */
export const releaseOfDraft = (name: string) => /^\.(?:draft|whole)-(.+)$/.exec(name)?.[1] ?? null;

export const isRelease = (name: string) => /^\d{8}T\d{9}Z$/.test(name);

/**
 * A name that sorts behind those of all releases and drafts there are, also where the clock was set back.
 * @param names what lies in the folder of releases
 */
export function nextReleaseId(now: Date, names: string[]): string {
  const last = names
    .map((name) => name.slice(name.indexOf('-') + 1))
    .filter(isRelease)
    .sort()
    .at(-1);
  const id = releaseId(now);
  return last === undefined || id > last ? id : releaseId(new Date(timeOf(last).getTime() + 1));
}

/** When a release was begun. */
function timeOf(id: string): Date {
  return new Date(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z'));
}

/** The releases that are too old to keep; never those that are needed, of which the newest is live. */
export function releasesToRemove(names: string[], needed: string[]): string[] {
  const others = names.filter((name) => isRelease(name) && !needed.includes(name));
  return others.sort().slice(0, Math.max(0, others.length + needed.length - KEPT));
}

/** Texts; pictures and sounds are compressed already. */
export function isCompressible(file: string): boolean {
  return /\.(html|css|js|mjs|json|xml|txt|svg|webmanifest|map)$/.test(file);
}
