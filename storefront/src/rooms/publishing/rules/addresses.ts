import { LOCALES, type Locale } from '@lectern/shared-types';
import { localeOf, localePath, neutralPath } from '#kernel/locale.ts';
import type { Address } from '../model.ts';

/** What has a page of its own in one language. */
export interface Entry {
  /** The pattern of its page without the names of its parameters, as in `/courses/[]/[]`. */
  shape: string;
  /** The values of the parameters, in order. */
  values: string[];
  locale: Locale;
  /** The languages in which the document has this address. */
  locales: Locale[];
  updatedAt: string | null;
  hidden: boolean;
  /** The address of the picture that stands for it. */
  picture: string | null;
  canonical: boolean;
  /** The sitemap that lists it. */
  shard: string;
}

/** The sitemap of the pages that stand by themselves. */
export const STANDING = 'site';

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

/** The names of a pattern's parameters, in order. @example namesIn('/courses/[course]/[lesson]') // ['course', 'lesson'] */
const namesIn = (pattern: string) => [...pattern.matchAll(PARAMETER)].map(([, name]) => name ?? '');

function placed(pattern: string, { shape: _, values, ...rest }: Entry, names: string[]): Address {
  const params = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  return { pattern, params, path: pathOf(pattern, values), ...rest };
}

/** The pages that are there without any document. */
export function standingAddresses(patterns: string[]): Address[] {
  const pages = patterns.filter((pattern) => isPage(pattern) && !isDynamic(pattern));
  const shapes = new Set(pages.map((pattern) => `${localeOf(pattern)} ${shapeOf(pattern)}`));
  return pages.map((pattern) =>
    placed(
      pattern,
      {
        shape: shapeOf(pattern),
        values: [],
        locale: localeOf(pattern),
        locales: LOCALES.filter((locale) => shapes.has(`${locale} ${shapeOf(pattern)}`)),
        updatedAt: null,
        hidden: false,
        picture: null,
        canonical: true,
        shard: STANDING,
      },
      [],
    ),
  );
}

/**
 * The pages of documents, in the order of the entries. Of two pages with one address the first counts, and no
 * document can take the place of a page that stands.
 */
export function addressesOf(patterns: string[], entries: Entry[]): Address[] {
  const pages = patterns.filter(isPage);
  const byShape = new Map(
    pages.map((pattern) => [
      `${localeOf(pattern)} ${shapeOf(pattern)}`,
      { pattern, names: namesIn(pattern) },
    ]),
  );
  const taken = new Set(standingAddresses(patterns).map(({ path }) => path));
  return entries.flatMap((entry) => {
    const page = byShape.get(`${entry.locale} ${entry.shape}`);
    const address = page && placed(page.pattern, entry, page.names);
    if (!address || taken.has(address.path)) return [];
    taken.add(address.path);
    return [address];
  });
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

const fileOutput = (path: string): Output => ({ path, file: path.slice(1), status: 200 });

function shardOutputs(patterns: string[], shards: string[]): Output[] {
  const files = patterns.filter((pattern) => !isPage(pattern) && isDynamic(pattern));
  return files.flatMap((pattern) =>
    shards.map((shard) => fileOutput(pattern.replace(PARAMETER, () => shard))),
  );
}

/** The files of some pages and sitemaps. @param shards the names of the sitemaps */
export function outputsOf(patterns: string[], addresses: Address[], shards: string[]): Output[] {
  return [...addresses.map(({ path }) => pageOutput(path)), ...shardOutputs(patterns, shards)];
}

/** The files that are there whatever the site holds. */
export function standingOutputs(patterns: string[]): Output[] {
  return patterns
    .filter((pattern) => !isPage(pattern) && !isDynamic(pattern))
    .map((pattern) => {
      if (neutralPath(pattern) !== '/404') return fileOutput(pattern);
      return { path: `${pattern}/`, file: `${pattern.slice(1)}.html`, status: 404 };
    });
}

/** The home pages, without which no release goes live. */
export const HOMES = LOCALES.map((locale) => localePath(locale, '/'));
