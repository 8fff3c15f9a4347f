import type { Bell } from './bell.ts';
import { reasonOf } from './errors.ts';

interface Repeating {
  /** In a log, as in `Publishing`. */
  name: string;
  bell: Bell;
  /** Milliseconds after which it is done again though nobody has rung. */
  patience: number;
  signal: AbortSignal;
  /** Is told what goes wrong, once while the same goes on going wrong, and that it goes well again. */
  say: (line: string) => void;
}

const LONGEST_PAUSE = 5_000;

/**
 * Does work again and again until the signal comes: at once where it answers that there is more, else when the bell
 * rings. What it throws is said, and it is done again, ever more rarely.
 */
export async function repeatedly(work: () => Promise<'more' | 'done'>, by: Repeating): Promise<void> {
  const { name, bell, patience, signal, say } = by;
  const wake = () => bell.ring();
  signal.addEventListener('abort', wake);
  let failures = 0;
  let trouble: string | null = null;
  while (!signal.aborted) {
    try {
      const left = await work();
      if (trouble !== null) say(`${name} goes on.`);
      failures = 0;
      trouble = null;
      if (left === 'done') await bell.wait(patience);
    } catch (error) {
      if (reasonOf(error) !== trouble) say(`${name} has stopped for the moment: ${reasonOf(error)}`);
      trouble = reasonOf(error);
      failures += 1;
      if (!signal.aborted) await bell.wait(Math.min(LONGEST_PAUSE, patience * 2 ** (failures - 1)));
    }
  }
  signal.removeEventListener('abort', wake);
}
