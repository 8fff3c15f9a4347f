import { rows, type Transaction } from '#kernel/db/index.ts';

/** A release that has gone live. */
export interface ReleaseRecord {
  id: string;
  /** How many files were rendered for it, and how many of them had the bytes of the release before. */
  files: number;
  unchanged: number;
  tookMs: number;
  /** The build of the site by which its pages were made, and the last touch that they show. */
  build: string;
  applied: string;
  /** Whether all its pages were rendered. */
  isWhole: boolean;
}

export async function recordRelease(trx: Transaction, record: ReleaseRecord): Promise<void> {
  const { id, files, unchanged, tookMs, build, applied, isWhole } = record;
  await trx.query(
    `insert into site.release (id, files, unchanged, took_ms, build, applied, is_whole)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, files, unchanged, Math.round(tookMs), build, applied, isWhole],
  );
}

/** What was noted of a release; null where it was made before this was noted, or by a process that was killed. */
export interface NotedRelease {
  id: string;
  liveAt: string;
  build: string | null;
  isWhole: boolean;
}

export async function listReleases(ids: string[]): Promise<NotedRelease[]> {
  return rows<NotedRelease>(
    `select id, live_at as "liveAt", build, is_whole as "isWhole" from site.release where id = any($1)`,
    [ids],
  );
}
