import { FINDING_KINDS, type FindingKind, type SiteFindingList } from '@lectern/shared-types';

/** Which kind an address of the page asks for; undefined, which is all, where it cannot mean one. */
export const kindAsked = (asked: unknown): FindingKind | undefined =>
  FINDING_KINDS.find((kind) => kind === asked);

/** The kinds of which something was found, and the one that is chosen, the gravest first. */
export const kindsToChoose = (
  counts: SiteFindingList['counts'],
  chosen: FindingKind | undefined,
): FindingKind[] => FINDING_KINDS.filter((kind) => kind === chosen || (counts[kind] ?? 0) > 0);

/** An address as people write it. @example addressToRead('/articles/tea/#%E6%B0%B4') // '/articles/tea/#水' */
export function addressToRead(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
