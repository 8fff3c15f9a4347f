/** Gathers neighbours of one type, `size` at most, so that each batch goes to one table. */
export async function* batchesOf<T extends { type: string }>(
  items: AsyncIterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.length === size || (batch[0] && batch[0].type !== item.type)) {
      yield batch;
      batch = [];
    }
    batch.push(item);
  }
  if (batch.length > 0) yield batch;
}
