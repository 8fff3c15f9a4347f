import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { neededFor, subsetsOf, type Subset } from './rules/subsets.ts';

/** Part of the one face in which cards are set, as satori takes it. */
export interface Face {
  name: string;
  data: Buffer;
  weight: 600;
  style: 'normal';
}

const WEIGHT = 600 as const;
const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-serif-sc/unicode.json'));

let subsets: Promise<Subset[]> | undefined;
const loaded = new Map<string, Promise<Buffer>>();

async function readSubsets(): Promise<Subset[]> {
  const unicode: Record<string, string> = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  return subsetsOf(unicode);
}

function fileOf(subset: string): Promise<Buffer> {
  const path = join(folder, 'files', `noto-serif-sc-${subset}-${String(WEIGHT)}-normal.woff`);
  const reading = loaded.get(subset) ?? readFile(path);
  loaded.set(subset, reading);
  return reading;
}

/** The parts of the font that a text needs; a hundred parts hold 30,000 characters, and a card needs a handful. */
export async function facesFor(text: string): Promise<Face[]> {
  subsets ??= readSubsets();
  const names = neededFor(text, await subsets);
  return Promise.all(
    names.map(async (name) => ({
      name: `part-${name}`,
      data: await fileOf(name),
      weight: WEIGHT,
      style: 'normal' as const,
    })),
  );
}
