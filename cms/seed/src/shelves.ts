import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DEFAULT_LOCALE, type ImportedType, type Locale } from '@lectern/shared-types';
import { parse } from 'yaml';
import { z } from 'zod';
import { BrokenAcademy } from './errors.ts';
import { parseSheet } from './rules/front-matter.ts';

/** What one file of the academy says about one document, not yet checked against the contract. */
export interface Statement {
  path: string;
  type: ImportedType;
  locale: Locale;
  data: Record<string, unknown>;
}

interface Shelf {
  type: ImportedType;
  locale: Locale;
  /** The field that the prose below the front matter is. */
  prose: string;
}

/** Folders with one Markdown file a document, called by its slug. */
const SHELVES = [
  { folder: 'authors', type: 'author', prose: 'bio' },
  { folder: 'pages', type: 'page', prose: 'body' },
  { folder: 'articles', type: 'article', prose: 'body' },
  { folder: 'bundles', type: 'bundle', prose: 'summary' },
  { folder: 'tiers', type: 'tier', prose: 'summary' },
] as const;

const List = z.array(z.record(z.string(), z.unknown()));

/** Everything that the academy says in one language. */
export async function readLocale(folder: string, locale: Locale): Promise<Statement[]> {
  const settings = { type: 'settings', locale, prose: 'description' } as const;
  const read = await Promise.all([
    readSheet(join(folder, 'settings.md'), settings).then((statement) => [statement]),
    readList(join(folder, 'categories.yaml'), 'category', locale),
    readList(join(folder, 'tags.yaml'), 'tag', locale),
    ...SHELVES.map((shelf) => readShelf(join(folder, shelf.folder), { ...shelf, locale })),
    readCourses(join(folder, 'courses'), locale),
  ]);
  return read.flat();
}

/** Prices have no words; they are told in the default locale. */
export function readPrices(path: string): Promise<Statement[]> {
  return readList(path, 'price', DEFAULT_LOCALE);
}

/** A folder a course: `course.md`, and beside it its lessons. */
async function readCourses(folder: string, locale: Locale): Promise<Statement[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const read = await Promise.all(folders.sort().map((slug) => readCourse(folder, slug, locale)));
  return read.flat();
}

async function readCourse(folder: string, slug: string, locale: Locale): Promise<Statement[]> {
  const about = join(folder, slug, 'course.md');
  const course = await readSheet(about, { type: 'course', locale, prose: 'summary' });
  const lessons = await readShelf(join(folder, slug), { type: 'lesson', locale, prose: 'body' });
  course.data['slug'] = slug;
  return [...lessons.filter(({ path }) => path !== about), course];
}

async function readShelf(folder: string, shelf: Shelf): Promise<Statement[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const statement = await readSheet(join(folder, name), shelf);
      statement.data['slug'] = basename(name, '.md');
      return statement;
    }),
  );
}

async function readSheet(path: string, { type, locale, prose }: Shelf): Promise<Statement> {
  const sheet = parseSheet(await readFile(path, 'utf8'));
  if (!sheet) throw new BrokenAcademy(path, 'has no YAML front matter between two lines of ---');
  return { path, type, locale, data: { ...sheet.fields, [prose]: sheet.prose } };
}

async function readList(path: string, type: ImportedType, locale: Locale): Promise<Statement[]> {
  const list = List.safeParse(parse(await readFile(path, 'utf8')));
  if (!list.success) throw new BrokenAcademy(path, 'is not a list of YAML mappings');
  return list.data.map((data) => ({ path, type, locale, data }));
}
