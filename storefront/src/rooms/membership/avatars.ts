import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { transaction } from '#kernel/db/index.ts';
import { take } from '#kernel/limits/index.ts';
import { avatarLimits } from './rules/limits.ts';
import { looksLikePicture } from './rules/upload.ts';
import { deleteAvatar, findAvatarHash, storeAvatar } from './sql/avatars.ts';
import type { Refusal } from './forms.ts';

export { findAvatar as avatarBy } from './sql/avatars.ts';

/** Width and height in pixels: twice as large as it is ever shown. */
const SIZE = 256;
/** The largest sensors of phones have fewer; a picture of more is an attack on memory. */
const MOST_PIXELS = 60_000_000;
/** In seconds. */
const LONGEST = 10;

/** Pictures are made one after the other: however many are sent at once, memory holds one. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a square WebP of somebody's picture, upright and without hidden data (places, cameras, anything behind its
 * end). Null where the bytes are no picture that we read.
 */
export function madeAvatar(bytes: Uint8Array): Promise<Buffer | null> {
  const made = last.then(() => make(bytes));
  last = made;
  return made;
}

async function make(bytes: Uint8Array): Promise<Buffer | null> {
  if (!looksLikePicture(bytes)) return null;
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(SIZE, SIZE, { fit: 'cover' })
    .webp({ quality: 80 })
    .timeout({ seconds: LONGEST });
  return picture.toBuffer().catch(() => null);
}

/** The address of an account's picture; null where there is none. */
export async function avatarOf(accountId: string): Promise<string | null> {
  const hash = await findAvatarHash(accountId);
  return hash === null ? null : `/avatars/${hash}.webp`;
}

/** What may be sent is counted before it is read. @returns the seconds to wait; null where it may be sent */
export const mayUpload = (accountId: string): Promise<number | null> => take(avatarLimits(accountId));

/** Makes a picture the account's. Nothing of what was sent is kept. Null where it was taken. */
export async function keepAvatar(accountId: string, bytes: Uint8Array): Promise<Refusal | null> {
  const picture = await madeAvatar(bytes);
  if (!picture) return { complaints: { picture: 'picture' } };
  await storeAvatar(accountId, { hash: createHash('sha256').update(picture).digest('hex'), picture });
  return null;
}

export function removeAvatar(accountId: string): Promise<void> {
  return transaction((trx) => deleteAvatar(trx, accountId));
}
