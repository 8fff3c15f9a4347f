import { createReadStream } from 'node:fs';
import type { ReceivedFile } from './gate';
import { mediaStore } from './open-store';

/** Puts the bytes of a file back that the store has lost, as when only the database was restored. */
export async function restoreIfLost(name: string, { filepath, size }: ReceivedFile): Promise<void> {
  const store = await mediaStore();
  const kept = await store.open(name, { first: 0, last: 0 });
  if (typeof kept === 'object') kept.body.destroy();
  if (kept === 'no such file') await store.put({ name, bytes: size, body: createReadStream(filepath) });
}
