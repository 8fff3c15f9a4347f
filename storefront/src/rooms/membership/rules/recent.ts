const RECENT_MS = 15 * 60_000;

/**
 * Whether somebody has just proven who he is by logging in: then he need not do so again for what could take the
 * account from its owner.
 * @param loggedInAt ISO 8601
 */
export function isRecent(loggedInAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(loggedInAt) < RECENT_MS;
}
