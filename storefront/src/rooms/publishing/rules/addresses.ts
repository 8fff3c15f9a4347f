import { LOCALES, type Locale } from '@lectern/shared-types';
import { localeOf, localePath, neutralPath } from '#kernel/locale.ts';
import type { Address } from '../model.ts';

/** A document that has a page of its own in one language, as its room tells it. */
export interface Entry {
  /** The pattern of its page without the names of its parameters, as in `/courses/[]/[]`. */
  shape: string;
  /** The values of the parameters, in order. */
  values: string[];
  locale: Locale;
  updatedAt: string | null;
  hidden: boolean;
  canonical: boolean;
}

const PARAMETER = /\[([^\]]+)\]/g;

/** @example shapeOf('/en/courses/[course]/[lesson]') // '/courses/[]/[]' */
export function shapeOf(pattern: string): string {
  return neutralPath(pattern).replace(PARAMETER, '[]');
}

function isDynamic(pattern: string): boolean {
  return pattern.includes('[');
}

/** Pages that are found by themselves; files for machines and the error page are not. */
function isPage(pattern: string): boolean {
  return !/\.[a-z]+$/.test(pattern) && neutralPath(pattern) !== '/404';
}

/** @example pathOf('/en/tags/[tag]', ['rust']) // '/en/tags/rust/' */
function pathOf(pattern: string, values: string[]): string {
  const rest = values.values();
  const path = pattern.replace(PARAMETER, () => rest.next().value ?? '');
  return path.endsWith('/') ? path : `${path}/`;
}

type Placed = Omit<Address, 'locales'>;

function placed(pattern: string, entry: Omit<Entry, 'shape'>): Placed {
  const names = [...pattern.matchAll(PARAMETER)].map(([, name]) => name ?? '');
  const params = Object.fromEntries(names.map((name, index) => [name, entry.values[index] ?? '']));
  const { locale, updatedAt, hidden, canonical } = entry;
  return { pattern, params, locale, path: pathOf(pattern, entry.values), updatedAt, hidden, canonical };
}

/** A page that is there without any document. */
function standing(pattern: string): Placed {
  const locale = localeOf(pattern);
  return placed(pattern, { values: [], locale, updatedAt: null, hidden: false, canonical: true });
}

/**
 * Every page of the site: those that stand by themselves, then those of documents in the order of the entries.
 * Of two pages with one address the first counts, so no document can take the place of a page that stands.
 */
export function addressesOf(patterns: string[], entries: Entry[]): Address[] {
  const pages = patterns.filter(isPage);
  const byShape = new Map(pages.map((pattern) => [`${localeOf(pattern)} ${shapeOf(pattern)}`, pattern]));
  const known = new Map<string, Placed>();
  const all = [
    ...pages.filter((pattern) => !isDynamic(pattern)).map(standing),
    ...entries.flatMap((entry) => {
      const pattern = byShape.get(`${entry.locale} ${entry.shape}`);
      return pattern ? [placed(pattern, entry)] : [];
    }),
  ];
  for (const address of all) if (!known.has(address.path)) known.set(address.path, address);
  const has = (locale: Locale, path: string) => known.has(localePath(locale, neutralPath(path)));
  return [...known.values()].map((address) => ({
    ...address,
    locales: LOCALES.filter((locale) => has(locale, address.path)),
  }));
}

/** A file that the page writer makes. */
export interface Output {
  /** What is asked of the app. */
  path: string;
  /** Where it lies in the release. */
  file: string;
  /** What the app must answer. */
  status: 200 | 404;
}

const pageOutput = (path: string): Output => ({ path, file: `${path.slice(1)}index.html`, status: 200 });

/** @param shards the names of the sitemaps, whose route stands for one file each */
export function outputsOf(patterns: string[], addresses: Address[], shards: string[]): Output[] {
  const files = patterns
    .filter((pattern) => !isPage(pattern))
    .flatMap((pattern): Output[] => {
      if (neutralPath(pattern) === '/404')
        return [{ path: `${pattern}/`, file: `${pattern.slice(1)}.html`, status: 404 }];
      const paths = isDynamic(pattern) ? shards.map((shard) => pattern.replace(PARAMETER, shard)) : [pattern];
      return paths.map((path) => ({ path, file: path.slice(1), status: 200 }));
    });
  return [...addresses.map(({ path }) => pageOutput(path)), ...files];
}

/** The home pages, without which no release goes live. */
export const HOMES = LOCALES.map((locale) => localePath(locale, '/'));
