import { join } from 'node:path';
import { env } from '../env';

/** Where files lie that are kept on disk. */
export function mediaFolder(): string {
  return join(env.DATA_DIR, 'media');
}

/** Where files lie while they come in: on the data disk, since a film would fill the memory behind many a /tmp. */
export function incomingFolder(): string {
  return join(mediaFolder(), '.incoming');
}
