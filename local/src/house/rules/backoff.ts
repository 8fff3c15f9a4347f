/** Milliseconds to wait before a part that ended for the nth time in a row is started again. */
export const backoff = (failures: number) => Math.min(1000 * 2 ** (failures - 1), 30_000);
