import { rows } from '#kernel/db/index.ts';

/** What is done once in a while, over all workers. */
export type Chore = 'announce' | 'compare' | 'check' | 'collect' | 'forget' | 'reprice' | 'sweep';

/**
 * When a chore was last done, and the time now, by the clock of the database. One that was never done counts as done
 * when this is first asked.
 */
export async function lastDone(chore: Chore): Promise<{ last: Date; now: Date }> {
  await rows('insert into site.chore (name) values ($1) on conflict do nothing', [chore]);
  const [row] = await rows<{ last: string; now: string }>(
    'select done_at as last, now() as now from site.chore where name = $1',
    [chore],
  );
  return { last: new Date(row?.last ?? 0), now: new Date(row?.now ?? 0) };
}

export async function noteDone(chore: Chore): Promise<void> {
  await rows('update site.chore set done_at = now(), was_done = true where name = $1', [chore]);
}

/** Whether nobody has published anything in the last minute, and nothing waits. */
export async function isQuiet(): Promise<boolean> {
  const [row] = await rows<{ is: boolean }>(
    `select not exists (
       select from site.outbox where state = 'waiting' or done_at > now() - interval '1 minute') as is`,
  );
  return row?.is ?? false;
}

/** Deletes what nobody asks for any more: how publishing went a month ago, and touches that the live release shows. */
export async function forgetOld(): Promise<void> {
  await rows(`delete from site.outbox where state = 'live' and done_at < now() - interval '30 days'`);
  await rows(
    `delete from site.touch where touched_at < now() - interval '30 days'
       and id <= (select applied from site.standing)`,
  );
}
