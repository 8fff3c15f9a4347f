import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { places } from '../places.ts';

/** 128 bits of the content's SHA-256: enough that nobody meets or guesses another file's name. */
const HASH_LENGTH = 32;

async function freshFile(): Promise<string> {
  const folder = places().media;
  await mkdir(folder, { recursive: true });
  return join(folder, `.${randomBytes(8).toString('hex')}`);
}

async function putInPlace(temporary: string, hash: string, extension: string): Promise<string> {
  const name = `${hash.slice(0, HASH_LENGTH)}.${extension}`;
  await rename(temporary, join(places().media, name));
  return `/media/${name}`;
}

/** Stores bytes under the name of their content, and answers their public address. */
export async function storeBytes(bytes: Buffer, extension: string): Promise<string> {
  const temporary = await freshFile();
  await writeFile(temporary, bytes);
  return putInPlace(temporary, createHash('sha256').update(bytes).digest('hex'), extension);
}

/** As `storeBytes`, for files too large for memory. */
export async function storeStream(
  stream: AsyncIterable<Uint8Array>,
  extension: string,
): Promise<{ src: string; bytes: number }> {
  const temporary = await freshFile();
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of stream) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  try {
    await pipeline(counted, createWriteStream(temporary));
    return { src: await putInPlace(temporary, hash.digest('hex'), extension), bytes };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
