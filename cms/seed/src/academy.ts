import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ImportDocument, LOCALES, PUBLISHED_TYPES } from '@lectern/shared-types';
import { BrokenAcademy } from './errors.ts';
import { readLocale, readPrices, type Statement } from './shelves.ts';

/** One locale of one document; its files are still called by their names in the academy's `files` folder. */
export interface Planned {
  /** Path of the file that says so, from the academy's root. */
  source: string;
  document: ImportDocument;
}

export interface Academy {
  /** In an order in which whatever a document refers to comes before it. */
  documents: Planned[];
  /** Name of each file, and where it lies. */
  files: ReadonlyMap<string, string>;
}

/** The academy that comes with Lectern. */
export const ACADEMY = join(import.meta.dirname, '..', 'academy');

/** Reads an academy from its folder. @throws BrokenAcademy naming the file that is wrong */
export async function readAcademy(root: string = ACADEMY): Promise<Academy> {
  const shelves = await Promise.all(LOCALES.map((locale) => readLocale(join(root, locale), locale)));
  const statements = [...shelves.flat(), ...(await readPrices(join(root, 'prices.yaml')))];
  const documents = statements.map((statement) => planOf(statement, root));
  const rank = ({ document }: Planned) => PUBLISHED_TYPES.indexOf(document.type);
  const names = (await readdir(join(root, 'files'))).sort();
  return {
    documents: documents.toSorted((a, b) => rank(a) - rank(b)),
    files: new Map(names.map((name) => [name, join(root, 'files', name)])),
  };
}

function planOf({ path, ...statement }: Statement, root: string): Planned {
  const source = relative(root, path);
  const parsed = ImportDocument.safeParse(statement);
  if (parsed.success) return { source, document: parsed.data };
  const issue = parsed.error.issues[0];
  throw new BrokenAcademy(source, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}
