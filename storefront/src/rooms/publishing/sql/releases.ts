import { rows } from '#kernel/db/index.ts';

export interface ReleaseRecord {
  id: string;
  files: number;
  unchanged: number;
  tookMs: number;
}

export async function recordRelease({ id, files, unchanged, tookMs }: ReleaseRecord): Promise<void> {
  await rows('insert into site.release (id, files, unchanged, took_ms) values ($1, $2, $3, $4)', [
    id,
    files,
    unchanged,
    Math.round(tookMs),
  ]);
}
