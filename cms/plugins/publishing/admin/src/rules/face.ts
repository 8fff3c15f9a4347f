import type { Held, Publication } from '@lectern/shared-types';

/** How a publication looks to editors. */
export type Face = 'held' | 'waiting' | 'late' | 'retrying' | 'live' | 'gone' | 'set_aside';

/** After this long, in milliseconds, an editor should hear that something may be wrong. */
const LATE = 10_000;

/** What the face of a publication hangs on; `isPublished` null where it is not known. */
export interface Standing {
  publication: Pick<Publication, 'state' | 'attempts' | 'tookMs'>;
  held: Held | null;
  isPublished: boolean | null;
}

export function faceOf({ publication, held, isPublished }: Standing): Face {
  const { state, attempts, tookMs } = publication;
  if (state === 'live') return isPublished === false ? 'gone' : 'live';
  if (state === 'set_aside') return 'set_aside';
  if (held) return 'held';
  if (attempts > 0) return 'retrying';
  return tookMs !== null && tookMs > LATE ? 'late' : 'waiting';
}

/**
 * How soon to ask again, in milliseconds; 0 for never. Something that waits is soon live, so the panel follows it
 * closely; what has waited long is asked for less and less often.
 */
export function askAgainIn(waitedMs: number | null, isVisible: boolean): number {
  if (waitedMs === null || !isVisible) return 0;
  if (waitedMs < LATE) return 300;
  return waitedMs < 60_000 ? 2000 : 10_000;
}
