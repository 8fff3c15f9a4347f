import { stemOf } from './names.ts';
import { folderOf, joined } from './library.ts';

/** Where a destination, as written in a file, leads. */
export type Resolved =
  | { kind: 'elsewhere' }
  | { kind: 'here'; fragment: string }
  | { kind: 'file'; path: string; fragment: string }
  /** A folder that has no page of its own. */
  | { kind: 'folder'; path: string }
  | { kind: 'outside' }
  | { kind: 'nowhere' };

export type Resolve = (from: string, destination: string) => Resolved;

const FOLDER_PAGES = ['README.md', 'index.md', '_index.md', 'SUMMARY.md'];
const MARKDOWN_ENDINGS = ['.md', '.markdown', '.mdx'];
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** What a path looks like as people compare them: case, composition and numbers for order do not matter. */
const SIGHT: ((path: string) => string)[] = [
  (path) => path,
  (path) => path.normalize('NFC').toLowerCase(),
  (path) => path.normalize('NFC').toLowerCase().split('/').map(numberless).join('/'),
];

/**
 * Finds the files that links mean, the way mdBook, GitHub, Docusaurus and Hugo read them: `.html` and nothing
 * at all for `.md`, a folder for its README, percent codes, back slashes and another case.
 * `base` is where addresses that begin with `/` start.
 */
export function resolverOf(files: ReadonlySet<string>, base: string): Resolve {
  const find = finderOf(files);
  const findFolder = finderOf(new Set([...files].flatMap(foldersOf)));
  return (from, destination) => resolve({ find, findFolder, base, from }, destination);
}

type Find = (path: string) => string | null;

function finderOf(paths: ReadonlySet<string>): Find {
  const indexes = SIGHT.map((look) => indexed(paths, look));
  return (path) => {
    for (const [nth, look] of SIGHT.entries()) {
      const found = indexes[nth]?.get(look(path));
      if (found) return found;
    }
    return null;
  };
}

function foldersOf(path: string): string[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersOf(folder)];
}

interface Seeking {
  find: Find;
  findFolder: Find;
  base: string;
  from: string;
}

function resolve(seeking: Seeking, destination: string): Resolved {
  const written = destination.trim().replaceAll('\\', '/');
  if (ABSOLUTE.test(written) && !/^[a-z]:\//i.test(written)) return { kind: 'elsewhere' };
  const { path, fragment } = parted(written);
  if (path === '') return { kind: 'here', fragment };
  const starts = startsOf(seeking, path);
  for (const start of starts) {
    const found = start === null ? null : firstFound(seeking.find, start);
    if (found) return { kind: 'file', path: found, fragment };
  }
  for (const start of starts) {
    const folder = start === null ? null : seeking.findFolder(start);
    if (folder) return { kind: 'folder', path: folder };
  }
  return { kind: starts[0] === null ? 'outside' : 'nowhere' };
}

function parted(written: string): { path: string; fragment: string } {
  const [beforeFragment = '', ...fragment] = written.split('#');
  const path = beforeFragment.split('?')[0] ?? '';
  return { path: decoded(path), fragment: decoded(fragment.join('#')) };
}

export function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Folders whose contents other tools put at the root of the site. */
const STATIC = ['static', 'public', 'docs/public'];

/** The places that a path may be counted from, most likely first; null for one that leaves the folder. */
function startsOf({ base, from }: Seeking, path: string): (string | null)[] {
  if (path.startsWith('/')) {
    const rest = path.replace(/^\/+/, '');
    const withoutFirst = rest.slice(rest.indexOf('/') + 1);
    const roots = [joined(base, rest), rest, ...STATIC.map((folder) => joined(folder, rest))];
    return [...roots, joined(base, withoutFirst)].map(normal);
  }
  const asFolder = from.replace(/\.\w+$/, '');
  return [normal(joined(folderOf(from), path)), normal(joined(asFolder, path))];
}

/** Without `.` and `..`; null where it climbs out of the folder. */
function normal(path: string): string | null {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') {
      if (names.pop() === undefined) return null;
    } else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

function firstFound(find: Find, path: string): string | null {
  const bare = path.replace(/\.html?$/i, '');
  const pages = FOLDER_PAGES.map((page) => joined(path, page));
  const candidates = [path, ...MARKDOWN_ENDINGS.map((ending) => bare + ending), ...pages];
  if (/(?:^|\/)index$/i.test(bare))
    candidates.push(...FOLDER_PAGES.map((page) => joined(folderOf(bare), page)));
  for (const candidate of candidates) {
    const found = find(candidate);
    if (found) return found;
  }
  return null;
}

/** Files under the same look are told apart by nothing, so none of them is meant. */
function indexed(files: ReadonlySet<string>, look: (path: string) => string): Map<string, string | null> {
  const index = new Map<string, string | null>();
  for (const path of files) {
    const key = look(path);
    index.set(key, index.has(key) ? null : path);
  }
  return index;
}

function numberless(name: string): string {
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  return stemOf(name.slice(0, name.length - ending.length)) + ending;
}
