/** Why the worker refuses what the desk has asked for, by the codes that the panel has words for. */
const REASONS = [
  'ALREADY_OVER',
  'NO_SUCH_ACCOUNT',
  'NO_SUCH_TARGET',
  'NO_LIVE_CODE',
  'NO_LIVE_GRANT',
  'NO_LIVE_LINK',
  'NOT_AGREED',
  'NOT_UNDERSTOOD',
] as const;

/** A reason that the panel has words for; undefined for another, which is told as it is. */
export const knownReason = (reason: string) => REASONS.find((one) => one === reason);
