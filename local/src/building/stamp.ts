import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, WORKSHOP } from '../kernel/paths.ts';

/** Built things and what was fetched: nothing that a build is made from. */
const PASSED_OVER = new Set(['node_modules', 'dist', '.astro', '.cache', '.strapi', 'coverage']);
const TEST = /\.(?:test|journey)\.[cm]?ts$/;

/** A fingerprint of all that the paths hold, tests left out. Paths are relative to the project's folder. */
export function fingerprint(paths: string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  const stat = statSync(inRoot(path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  const entries = readdirSync(inRoot(path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (PASSED_OVER.has(entry.name) || TEST.test(entry.name)) return [];
    return entry.isDirectory()
      ? filesOf(join(path, entry.name))
      : entry.isFile()
        ? [join(path, entry.name)]
        : [];
  });
}

const stampOf = (step: string) => join(WORKSHOP, 'built', step);

export const isBuilt = (step: string, print: string, output: string) =>
  existsSync(inRoot(output)) && existsSync(stampOf(step)) && readFileSync(stampOf(step), 'utf8') === print;

export function stamp(step: string, print: string): void {
  mkdirSync(dirname(stampOf(step)), { recursive: true });
  writeFileSync(stampOf(step), print);
}

export const forget = (step: string) => rmSync(stampOf(step), { force: true });
