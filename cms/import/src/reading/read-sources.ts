import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locale } from '@lectern/shared-types';
import { MARKDOWN, type Library } from '../rules/library.ts';
import { localeNamed, localeOf } from '../rules/locale.ts';
import type { Problem } from '../rules/problem.ts';
import { readLibrary } from './read-library.ts';

/** A folder to read; without a locale, its letters will tell. */
export interface AskedFolder {
  folder: string;
  locale: Locale | null;
}

/** One edition's folder as it was read. */
export interface ReadSource {
  locale: Locale;
  /** Absolute path, for reading pictures later. */
  folder: string;
  library: Library;
  problems: Problem[];
}

/** Two folders claim to be the same edition. */
export class EditionRepeated extends Error {
  override readonly name = 'EditionRepeated';
  readonly status = 400;
  readonly code = 'EDITION_REPEATED';
}

/** Reads all folders of a course; of a folder that holds its editions side by side, each of them. */
export async function readSources(
  asked: AskedFolder[],
  from: string,
): Promise<[ReadSource, ...ReadSource[]]> {
  const sources: ReadSource[] = [];
  for (const argument of asked) {
    const folder = resolve(from, argument.folder);
    const editions = asked.length === 1 && argument.locale === null ? await editionsIn(folder) : [];
    for (const edition of editions.length > 0 ? editions : [{ ...argument, folder }])
      sources.push(await readSource(edition, sources));
  }
  const [first, ...others] = sources;
  if (!first) throw new EditionRepeated('No folder was read.');
  return [first, ...others];
}

async function readSource({ folder, locale }: AskedFolder, others: ReadSource[]): Promise<ReadSource> {
  const { library, problems } = await readLibrary(folder);
  const told = locale ?? localeOf(library);
  const rival = others.find((other) => other.locale === told);
  if (rival)
    throw new EditionRepeated(
      `${rival.folder} and ${folder} would both be ${told}; say --zh <folder> --en <folder>.`,
    );
  return { locale: told, folder, library, problems };
}

/** Chinese first, for its edition decides the slugs. */
async function editionsIn(folder: string): Promise<AskedFolder[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && MARKDOWN.test(entry.name) && !/^readme/i.test(entry.name)))
    return [];
  const named = entries.flatMap((entry) => {
    const locale = entry.isDirectory() ? localeNamed(entry.name) : null;
    return locale === null ? [] : [{ folder: join(folder, entry.name), locale }];
  });
  return named.sort((a, b) => (a.locale > b.locale ? -1 : 1));
}
