import { setTimeout as sleep } from 'node:timers/promises';
import type { Terminal } from '../kernel/terminal.ts';
import { backoff } from './rules/backoff.ts';

/** Something that runs until it is stopped, or ends by itself. */
export interface Running {
  exited: Promise<unknown>;
  stop(): Promise<void>;
}

interface Kept {
  name: string;
  log: string;
  say: Terminal;
  start(): Promise<Running>;
}

/** Looks after a running part: starts it again whenever it ends unasked, later each time that it ends soon. */
export function keep(first: Running, { name, log, say, start }: Kept): Running {
  let part = first;
  const stopping = new AbortController();
  const watch = async () => {
    for (let failures = 0; ;) {
      const began = performance.now();
      await part.exited;
      if (stopping.signal.aborted) return;
      failures = performance.now() - began > 60_000 ? 1 : failures + 1;
      say.line(
        `${name} ended by itself and is started again in ${backoff(failures) / 1000} s. Its log: ${log}`,
      );
      await sleep(backoff(failures), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      part = await start().catch(() => ({ exited: Promise.resolve(), stop: () => Promise.resolve() }));
    }
  };
  const exited = watch();
  const stop = async () => {
    stopping.abort();
    await part.stop();
    await exited;
  };
  return { exited, stop };
}
