import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, SiteError } from '#kernel/errors.ts';
import { places } from '#kernel/places.ts';

/** Drawings under way at once: each keeps a core busy for twenty milliseconds. */
const AT_ONCE = 1;
/** Who comes when so many wait is asked to come again. */
const MOST_WAITING = 40;

let busy = 0;
const waiting: (() => void)[] = [];
const underWay = new Map<string, Promise<Buffer>>();

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MOST_WAITING)
    throw new SiteError('TOO_MANY_DRAWINGS', 'Too many pictures are being drawn.', { status: 503 });
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}

/** A reader must never see half a file, so it is renamed into its place. */
async function keep(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, bytes);
  await rename(fresh, path);
}

async function drawn(path: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const bytes = await inTurn(draw);
  await keep(path, bytes);
  return bytes;
}

/**
 * A picture that is drawn once and then kept on the disk, under a name that says what stands on it.
 * @throws SiteError with status 503 where too many are waiting to be drawn
 */
export async function keptPicture(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(places().cards, name);
  const kept = await readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (kept) return kept;
  const drawing = underWay.get(name) ?? drawn(path, draw).finally(() => underWay.delete(name));
  underWay.set(name, drawing);
  return drawing;
}

const MONTH = 30 * 24 * 3_600_000;

/** Takes away what was drawn a month ago: what is still shown is drawn again. Answers how much that was. */
export async function sweepCards(): Promise<number> {
  const folder = places().cards;
  const names = await readdir(folder).catch(() => []);
  let gone = 0;
  for (const name of names) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs < MONTH) continue;
    await rm(join(folder, name), { force: true });
    gone += 1;
  }
  return gone;
}
