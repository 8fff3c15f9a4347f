import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stockOf, type StockName } from './stock.ts';

/** 128 bits of the content's SHA-256: enough that nobody meets or guesses another file's name. */
const HASH_LENGTH = 32;

async function freshFile(stock: StockName): Promise<string> {
  const { folder } = stockOf(stock);
  await mkdir(folder, { recursive: true });
  return join(folder, `.${randomBytes(8).toString('hex')}`);
}

/** Where bytes go, and what they are by their extension. */
interface Kind {
  stock: StockName;
  extension: string;
}

async function putInPlace(temporary: string, hash: string, { stock, extension }: Kind): Promise<string> {
  const { folder, prefix } = stockOf(stock);
  const name = `${hash.slice(0, HASH_LENGTH)}.${extension}`;
  await rename(temporary, join(folder, name));
  return `${prefix}${name}`;
}

/** Stores bytes under the name of their content, and answers the address under which pages name them. */
export async function storeBytes(bytes: Buffer, kind: Kind): Promise<string> {
  const temporary = await freshFile(kind.stock);
  await writeFile(temporary, bytes);
  return putInPlace(temporary, createHash('sha256').update(bytes).digest('hex'), kind);
}

/** As `storeBytes`, for files too large for memory. */
export async function storeStream(
  stream: AsyncIterable<Uint8Array>,
  kind: Kind,
): Promise<{ src: string; bytes: number }> {
  const temporary = await freshFile(kind.stock);
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
    return { src: await putInPlace(temporary, hash.digest('hex'), kind), bytes };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
