const MINUTE = 60;

/** Seconds to wait after each failed attempt; after the last of them nothing is tried any more. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE];

/** How many times a mail is tried. */
export const ATTEMPTS = WAITS.length + 1;

/** Seconds until the next attempt after `attempts` have failed; null when it is given up. */
export function retryAfter(attempts: number): number | null {
  return WAITS[attempts - 1] ?? null;
}
