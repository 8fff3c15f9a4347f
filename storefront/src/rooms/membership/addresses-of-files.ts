import { env } from '#kernel/env.ts';
import { ADDRESS_LIFETIME } from '#kernel/media/index.ts';
import type { Reader } from './model.ts';
import {
  gatedAddress,
  readGatedAddress,
  type Gated,
  type Handed,
  type Judge,
} from './rules/gated-address.ts';

const judgeOf = (reader: Reader): Judge => ({
  secret: env().MEDIA_SECRET,
  reader,
  now: Math.floor(Date.now() / 1000),
});

/** How files of a paid text are addressed, for this reader alone and for a while. */
export function addressesFor(reader: Reader, documentId: string): (handed: Handed) => string {
  const judge = judgeOf(reader);
  return (handed) => gatedAddress({ ...handed, of: documentId }, ADDRESS_LIFETIME, judge);
}

/** The file that an address names, where it was given to this reader and has not ended; null for none. */
export const addressedFile = (address: URL, reader: Reader): Gated | null =>
  readGatedAddress(address, judgeOf(reader));
