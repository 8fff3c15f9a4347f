/**
 * Does some work for each item, `limit` at a time. After a failure nothing new is begun; what is under way ends,
 * and the failure is thrown.
 */
export async function each<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failure: { error: unknown } | null = null;
  const worker = async () => {
    for (let next = queue.next(); !next.done && !failure; next = queue.next())
      await work(next.value).catch((error: unknown) => (failure ??= { error }));
  };
  await Promise.all(Array.from({ length: limit }, worker));
  // The compiler does not see that the workers assign it.
  const found = failure as { error: unknown } | null; // as: set inside the workers
  if (found) throw found.error;
}

/** What `work` answers, when `other` has ended too; where either fails, it fails when both have ended. */
export async function beside<T>(work: Promise<T>, other: Promise<unknown>): Promise<T> {
  await Promise.allSettled([work, other]);
  await other;
  return work;
}
