import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { differing } from './rules/differing.ts';

/** References are kept small: whoever wants to see more looks at the page. */
const WIDTH = 240;
/** The share of a page's points that may differ: fonts are hinted a little otherwise from machine to machine. */
const ALLOWED = 0.01;

const pixels = (picture: Buffer | string) =>
  sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** How a page differs from the picture that is kept of it; null where it does not. */
export async function compare(screenshot: Buffer, reference: string): Promise<string | null> {
  if (!existsSync(reference)) return 'has no reference yet';
  const shown = await pixels(await small(screenshot));
  const kept = await pixels(reference);
  const { width, height } = kept.info;
  if (shown.info.width !== width || shown.info.height !== height) return 'is of another size';
  const share = differing(shown.data, kept.data);
  return share > ALLOWED ? `differs in ${(share * 100).toFixed(1)} % of its points` : null;
}

/** Keeps what the page looks like now as what it is to look like. */
export async function keep(screenshot: Buffer, reference: string): Promise<void> {
  await mkdir(dirname(reference), { recursive: true });
  await writeFile(reference, await small(screenshot));
}

const small = (screenshot: Buffer) =>
  sharp(screenshot).resize({ width: WIDTH }).webp({ quality: 70, effort: 6 }).toBuffer();
