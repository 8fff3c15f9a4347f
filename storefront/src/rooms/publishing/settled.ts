import { setTimeout as sleep } from 'node:timers/promises';
import { rows } from '#kernel/db/index.ts';
import { SiteError } from '#kernel/errors.ts';
import { readStanding } from './sql/standing.ts';

const LOOK_EVERY = 100;
/** Milliseconds in which something must go live: a worker that starts may have to render everything first. */
const PATIENCE = 180_000;

interface Progress {
  waiting: number;
  setAside: number;
}

async function lastSaid(): Promise<string> {
  const [row] = await rows<{ id: string }>('select coalesce(max(id), 0) as id from site.outbox');
  return row?.id ?? '0';
}

async function progressOf(first: string, last: string): Promise<Progress> {
  const [row] = await rows<Progress>(
    `select count(*) filter (where state = 'waiting')::integer as waiting,
       count(*) filter (where state = 'set_aside' and id >= $1)::integer as "setAside"
     from site.outbox where state <> 'live' and id <= $2`,
    [first, last],
  );
  return row ?? { waiting: 0, setAside: 0 };
}

async function firstWaiting(): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `select coalesce(min(id), 0) as id from site.outbox where state = 'waiting'`,
  );
  return row?.id ?? '0';
}

/**
 * Waits until the workers have brought to the site all that was published when this was called. Answers how much of
 * it they had to set aside.
 * @param tell is told how much still waits, whenever that has changed
 */
export async function untilSettled(tell: (waiting: number) => void): Promise<{ setAside: number }> {
  const [first, last] = [await firstWaiting(), await lastSaid()];
  let before = -1;
  for (let since = performance.now(); ; await sleep(LOOK_EVERY)) {
    const { waiting, setAside } = await progressOf(first, last);
    if (waiting === 0) return { setAside };
    if (waiting !== before) since = performance.now();
    if (waiting !== before) tell(waiting);
    before = waiting;
    if ((await readStanding()).held)
      throw new SiteError(
        'HELD',
        'An earlier release is held: nothing new goes live until publishing is resumed.',
      );
    if (performance.now() - since > PATIENCE)
      throw new SiteError(
        'NOT_SETTLED',
        'Nothing has come to the site for three minutes. Does a worker run?',
      );
  }
}
