import { rows, type Transaction } from '#kernel/db/index.ts';

/** Where publishing stands. */
export interface Standing {
  /** The release that `site.rendered` tells of; null before the first. */
  live: string | null;
  /** The last touch that it shows. */
  applied: string;
  /** The build of the site by which it was made. */
  build: string | null;
  /** Whether the tables were filled anew since all pages were last rendered. */
  isOutrun: boolean;
  /** Since when nothing new goes live, and why; null where publishing goes on. */
  held: { since: string; because: string } | null;
}

interface Row {
  live: string | null;
  applied: string;
  build: string | null;
  isOutrun: boolean;
  since: string | null;
  because: string | null;
}

export async function readStanding(): Promise<Standing> {
  const [row] = await rows<Row>(
    `select live, applied, build, held_at as since, held_because as because,
       coalesce(pulled_at > whole_at, true) as "isOutrun" from site.standing`,
  );
  if (!row) throw new Error('The one row of site.standing is gone.');
  const { since, because, ...rest } = row;
  return { ...rest, held: since && because ? { since, because } : null };
}

/** Notes that a release is live, or that the one that was live shows more than it did. */
export async function moveOn(
  trx: Transaction,
  { live, applied }: Pick<Standing, 'live' | 'applied'>,
): Promise<void> {
  await trx.query('update site.standing set live = coalesce($1, live), applied = $2', [live, applied]);
}

export async function noteThatAllWasPulled(trx: Transaction): Promise<void> {
  await trx.query('update site.standing set pulled_at = clock_timestamp()');
}

/** Notes that all pages were rendered: publishing goes on from here, also where it was held. */
export async function noteWholeRelease(
  trx: Transaction,
  { id, applied, build }: { id: string; applied: string; build: string },
): Promise<void> {
  await trx.query(
    `update site.standing set live = $1, applied = $2, build = $3, whole_at = clock_timestamp(),
       held_at = null, held_because = null`,
    [id, applied, build],
  );
}

/**
 * Notes that an earlier release is shown again, and that nothing new is to go live. What the pages of that release have
 * read is known no more, so all pages are rendered before single ones are again.
 */
export async function hold(trx: Transaction, release: string, because: string): Promise<void> {
  await trx.query(
    `update site.standing set live = (select id from site.release where id = $1), whole_at = null,
       held_at = clock_timestamp(), held_because = $2`,
    [release, because],
  );
}
