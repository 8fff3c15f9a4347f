/** How much of each may be asked for, as the contract says. */
export const MOST = { codes: 500, days: 36_500, claims: 10_000, readers: 100_000 } as const;

/** Whether a typed number may be sent: a whole one from 1 to `max`, or none. */
export const isWhole = (value: number | null, max: number): boolean =>
  value === null || (Number.isInteger(value) && value >= 1 && value <= max);
