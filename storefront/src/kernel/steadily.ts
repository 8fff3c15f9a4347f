import { setTimeout } from 'node:timers/promises';

/** Longer than any work of a form takes that finds what it looks for. In ms. */
const LONG_ENOUGH = 300;

/** Does the work and answers no sooner than after a while: how long it takes does not tell what was found. */
export async function steadily<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), setTimeout(LONG_ENOUGH)]);
  return result;
}
