import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { decodeText, LONGEST_TEXT } from '../rules/decoding.ts';
import { includedBy } from '../rules/includes.ts';
import { joined, MARKDOWN, type Library } from '../rules/library.ts';
import type { Problem } from '../rules/problem.ts';
import { resolverOf } from '../rules/resolving.ts';

/** The folder to import is not there, or is no folder. */
export class FolderUnreadable extends Error {
  override readonly name = 'FolderUnreadable';
  readonly status = 404;
  readonly code = 'FOLDER_UNREADABLE';
}

const CONFIGURATION = /(?:^|\/)(?:course\.ya?ml|book\.toml|_category_\.(?:json|ya?ml))$/i;
const SKIPPED = new Set(['node_modules', '__MACOSX']);

interface Reading {
  root: string;
  files: Set<string>;
  texts: Map<string, string>;
  refusals: Map<string, string>;
  problems: Problem[];
}

/** Reads a folder: the names of all its files, and the texts among them. Symbolic links must stay inside. */
export async function readLibrary(folder: string): Promise<{ library: Library; problems: Problem[] }> {
  const root = await realpath(folder).catch(() => {
    throw new FolderUnreadable(`${folder} is not there. · 找不到这个文件夹。`);
  });
  if (!(await stat(root)).isDirectory())
    throw new FolderUnreadable(`${folder} is no folder. · 这不是文件夹。`);
  const reading: Reading = { root, files: new Set(), texts: new Map(), refusals: new Map(), problems: [] };
  await walk(reading, '');
  for (const path of reading.files)
    if (MARKDOWN.test(path) || CONFIGURATION.test(path)) await readText(reading, path);
  await readIncluded(reading);
  return { library: { name: basename(resolve(folder)), ...reading }, problems: reading.problems };
}

async function walk(reading: Reading, folder: string): Promise<void> {
  const entries = await readdir(join(reading.root, folder), { withFileTypes: true }).catch(() => null);
  if (!entries) return complain(reading, folder, 'cannot be read; left out');
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const path = joined(folder, entry.name);
    if (entry.isDirectory()) await walk(reading, path);
    else if (entry.isFile()) reading.files.add(path);
    else if (entry.isSymbolicLink()) await followLink(reading, path);
  }
}

/** A link to a folder shows nothing that is not seen elsewhere, or runs in a circle. */
async function followLink(reading: Reading, path: string): Promise<void> {
  const target = await realpath(join(reading.root, path)).catch(() => null);
  if (target === null)
    return complain(reading, path, 'is a symbolic link that leads nowhere or in a circle; left out');
  const inside = target === reading.root || target.startsWith(reading.root + sep);
  if (!inside) return complain(reading, path, 'is a symbolic link out of the folder; left out');
  if ((await stat(target)).isFile()) reading.files.add(path);
  else complain(reading, path, 'is a symbolic link to a folder; left out');
}

function complain(reading: Reading, where: string, what: string): void {
  reading.problems.push({ level: 'warning', where: where || '.', what });
}

async function readText(reading: Reading, path: string): Promise<void> {
  const file = join(reading.root, path);
  try {
    const { size } = await stat(file);
    if (size > LONGEST_TEXT) {
      const megabytes = (size / LONGEST_TEXT).toFixed(1);
      reading.refusals.set(path, `is ${megabytes} MB long; at most 1 MB can be one lesson, so split it`);
      return;
    }
    const decoded = decodeText(await readFile(file));
    if ('text' in decoded) reading.texts.set(path, decoded.text);
    else reading.refusals.set(path, decoded.refusal);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    reading.refusals.set(path, `cannot be read (${code})`);
  }
}

/** Listings that chapters include are texts too; what is included may include more. */
async function readIncluded(reading: Reading): Promise<void> {
  const find = resolverOf(reading.files, '');
  const queue = [...reading.texts];
  for (const [path, text] of queue) {
    for (const target of includedBy(text)) {
      const found = find(path, target);
      if (found.kind !== 'file' || reading.texts.has(found.path) || reading.refusals.has(found.path))
        continue;
      await readText(reading, found.path);
      const read = reading.texts.get(found.path);
      if (read !== undefined) queue.push([found.path, read]);
    }
  }
}

/** The bytes of a file of the folder, for uploading. */
export async function readBytes(folder: string, path: string): Promise<Uint8Array> {
  return readFile(join(folder, path));
}
