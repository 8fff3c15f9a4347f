import { setTimeout as sleep } from 'node:timers/promises';

/** An index of ten thousand lessons may have to be built first. */
const PATIENCE = 600_000;
/** What asks again at once takes from the worker the time that is to be measured: it shares two cores with it. */
const ASK_EVERY = 4;

/** Asks for a page again and again until it says something; answers the ms from `since`, or throws in the end. */
export async function msUntil(url: string, words: string, since = performance.now()): Promise<number> {
  while (performance.now() - since < PATIENCE) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    if ((await answer.text()).includes(words)) return performance.now() - since;
    await sleep(ASK_EVERY);
  }
  throw new Error(`After ten minutes ${url} still does not say “${words}”.`);
}

/** Some waits in ms, by rank. */
export interface Waits {
  times: number;
  p50Ms: number;
  p95Ms: number;
  slowestMs: number;
}

export function waitsOf(figures: readonly number[]): Waits {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { times: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), slowestMs: sorted.at(-1) ?? 0 };
}
