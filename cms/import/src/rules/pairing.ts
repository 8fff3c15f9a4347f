import { nameOf } from './library.ts';
import { placeOf } from './names.ts';

/** Marks of a language in a file's name, as in `setup.zh-CN.md` or `setup_en.md`. */
const LANGUAGE = /[._-](?:zh(?:[-_](?:cn|hans|hant|tw))?|cn|en(?:[-_](?:us|gb))?)(?=\.\w+$)/i;

export interface Pairing {
  /** Pages of the second edition with those of the first that they translate. */
  pairs: Map<string, string>;
  /** Pairs that only their place tells. */
  guessed: [string, string][];
}

/**
 * Finds which pages of two editions are the same lesson: by path, else by the numbers in their paths, else, where
 * as many are left on both sides, by their order. Paths are relative to where the editions' pages begin.
 */
export function paired(first: string[], second: string[]): Pairing {
  const pairs = new Map<string, string>();
  const left = (): string[] => second.filter((path) => !pairs.has(path));
  for (const key of [pathKey, placeKey]) {
    const taken = new Set(pairs.values());
    const known = uniquely(
      first.filter((path) => !taken.has(path)),
      key,
    );
    for (const [found, path] of uniquely(left(), key)) {
      const match = known.get(found);
      if (match !== undefined) pairs.set(path, match);
    }
  }
  const taken = new Set(pairs.values());
  const rest = first.filter((path) => !taken.has(path));
  const guessed: [string, string][] = [];
  if (rest.length === left().length)
    for (const [index, path] of left().entries()) guessed.push([path, rest[index] ?? '']);
  for (const [path, match] of guessed) pairs.set(path, match);
  return { pairs, guessed };
}

function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase().replace(LANGUAGE, '');
}

function placeKey(path: string): string {
  const places = path.split('/').map((name) => placeOf(name).join('.'));
  const page = /^(?:readme|index|_index)\./i.test(nameOf(path)) ? 'page' : '';
  return places.every((place, index) => place !== '' || (page !== '' && index === places.length - 1))
    ? `${places.join('/')}${page}`
    : '';
}

function uniquely(paths: string[], key: (path: string) => string): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const path of paths) found.set(key(path), found.has(key(path)) ? null : path);
  return new Map([...found].flatMap(([name, path]) => (name === '' || path === null ? [] : [[name, path]])));
}
