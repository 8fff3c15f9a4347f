import { parse as parseYaml } from 'yaml';
import { isRecord } from './front-matter.ts';
import { folderOf, joined, MARKDOWN, nameOf, type Library } from './library.ts';
import { byPlace, stemOf, titleOf } from './names.ts';
import type { Entry, Part } from './outline.ts';

/** What a page says about itself, for finding its place. */
export interface Standing {
  title: string | null;
  order: number | null;
}

interface Shelf {
  path: string;
  page: string | null;
  files: string[];
  folders: Shelf[];
}

const FOLDER_PAGE = /^(?:readme|index|_index)\.(?:md|markdown|mdx)$/i;
/** What projects keep beside their book. */
const BESIDE =
  /^(?:license|licence|changelog|contributing|code_of_conduct|security|summary)\.(?:md|markdown)$/i;

export interface FolderOutline {
  /** The page of the whole, such as a README beside the chapters. */
  front: string | null;
  parts: Part[];
}

/**
 * The outline of a folder without a table of contents: pages beside folders in order of weight, then number, then
 * name. A folder is a section with its README first; a folder of folders is a part.
 */
export function folderOutline(library: Library, standing: (path: string) => Standing): FolderOutline {
  let top = shelved([...library.files, ...library.refusals.keys()]);
  // A single folder with everything in it, such as docs/, is the book.
  while (top.files.length === 0 && top.folders.length === 1 && !top.page && top.folders[0])
    top = top.folders[0];
  const context = { library, standing };
  const parts: Part[] = [];
  for (const child of ordered(top, context)) {
    if (typeof child !== 'string') parts.push(partOf(child, context));
    else if (parts.at(-1)?.title === null) parts.at(-1)?.entries.push(leaf(child, context));
    else parts.push({ title: null, entries: [leaf(child, context)] });
  }
  return { front: top.page, parts };
}

interface Context {
  library: Library;
  standing: (path: string) => Standing;
}

function shelved(paths: string[]): Shelf {
  const top: Shelf = { path: '', page: null, files: [], folders: [] };
  const shelves = new Map([['', top]]);
  const shelfAt = (path: string): Shelf => {
    const known = shelves.get(path);
    if (known) return known;
    const shelf: Shelf = { path, page: null, files: [], folders: [] };
    shelves.set(path, shelf);
    shelfAt(folderOf(path)).folders.push(shelf);
    return shelf;
  };
  for (const path of new Set(paths)) {
    const name = nameOf(path);
    if (!MARKDOWN.test(name) || (BESIDE.test(name) && folderOf(path) === '')) continue;
    const shelf = shelfAt(folderOf(path));
    if (FOLDER_PAGE.test(name) && !shelf.page) shelf.page = path;
    else shelf.files.push(path);
  }
  return top;
}

function ordered(shelf: Shelf, context: Context): (string | Shelf)[] {
  const orderOf = (child: string | Shelf): number => {
    if (typeof child === 'string') return context.standing(child).order ?? Infinity;
    const own = child.page === null ? null : context.standing(child.page).order;
    return own ?? categoryOf(child, context).order ?? Infinity;
  };
  const pathOf = (child: string | Shelf): string => (typeof child === 'string' ? child : child.path);
  return [...shelf.files, ...shelf.folders].sort((a, b) => {
    const [left, right] = [orderOf(a), orderOf(b)];
    return left === right ? byPlace(nameOf(pathOf(a)), nameOf(pathOf(b))) : left - right;
  });
}

function partOf(shelf: Shelf, context: Context): Part {
  const entries = ordered(shelf, context).map((child) =>
    typeof child === 'string' ? leaf(child, context) : branch(child, context),
  );
  if (shelf.page !== null) entries.unshift(leaf(shelf.page, context));
  return { title: shelfTitle(shelf, context), entries };
}

function branch(shelf: Shelf, context: Context): Entry {
  const children = ordered(shelf, context).map((child) =>
    typeof child === 'string' ? leaf(child, context) : branch(child, context),
  );
  return { title: shelfTitle(shelf, context), path: shelf.page, children };
}

function leaf(path: string, { standing }: Context): Entry {
  return { title: standing(path).title ?? titleOf(nameOf(path)), path, children: [] };
}

function shelfTitle(shelf: Shelf, context: Context): string {
  const own = shelf.page === null ? null : context.standing(shelf.page).title;
  return own ?? categoryOf(shelf, context).title ?? titleOf(stemOf(nameOf(shelf.path)));
}

/** Docusaurus describes a folder in `_category_.json` or `_category_.yml`. */
function categoryOf({ path }: Shelf, { library }: Context): Standing {
  const names = ['_category_.json', '_category_.yml', '_category_.yaml'];
  const text = names
    .map((name) => library.texts.get(joined(path, name)))
    .find((found) => found !== undefined);
  const data = text === undefined ? null : readYaml(text);
  if (!isRecord(data)) return { title: null, order: null };
  const { label, position } = data;
  return {
    title: typeof label === 'string' ? label : null,
    order: typeof position === 'number' ? position : null,
  };
}

/** JSON is YAML too. */
function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return null;
  }
}
