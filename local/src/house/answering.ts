import { setTimeout as sleep } from 'node:timers/promises';
import { LocalError } from '../kernel/errors.ts';
import type { Child } from './child.ts';

interface Awaited {
  name: string;
  /** Answers with success as soon as the part is ready. */
  url: string;
  log: string;
}

/** Waits until a part answers. @throws LocalError with the end of its log when it ends before, or takes too long. */
export async function answering(part: Child, { name, url, log }: Awaited): Promise<void> {
  let ended = false;
  void part.exited.then(() => (ended = true));
  const end = Date.now() + 180_000;
  while (!(await answers(url))) {
    if (ended || Date.now() > end) {
      await part.stop();
      const message = `${name} did not start. It said:\n${part.said()}`;
      throw new LocalError('PART_DOWN', message, `The whole log: ${log}`);
    }
    await sleep(100);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
