import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of `src/pages` as a route: `pattern` without the language in front. */
export interface PageFile {
  /** Relative to `src/pages`. */
  file: string;
  pattern: string;
}

/** What exists once, whatever the language: these speak to machines, or say the language themselves. */
const UNTWINNED =
  /^\/(api|avatars|cards|icons|preview|media|qr|sitemaps)(\/|$)|^\/(robots\.txt|maintenance\.html|sitemap-index\.xml|healthz|readyz)$/;

/** @example patternOf('courses/[course]/index.astro') // '/courses/[course]' */
export function patternOf(file: string): string {
  const path = file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '');
  return `/${path}`;
}

/** The routes among the files of `src/pages`; Astro passes over names that begin with an underscore. */
export function pageFiles(files: string[]): PageFile[] {
  return files
    .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('_') || part.includes('.test.')))
    .sort()
    .map((file) => ({ file, pattern: patternOf(file) }));
}

/** The pages that have an English twin. */
export function twinned(files: PageFile[]): PageFile[] {
  return files.filter(({ pattern }) => !UNTWINNED.test(pattern));
}

function filesUnder(folder: URL): string[] {
  const root = fileURLToPath(folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(root, join(parentPath, name)));
}

export function readPages(folder: URL): PageFile[] {
  return pageFiles(filesUnder(folder));
}

const IMPORTED = /^import \w+ from '(#|\.{1,2}\/)([^']+\.astro)';$/gm;

/** Of what components these files are made, directly and through others. All paths are below `src`. */
export function madeOf(files: string[], read: (file: string) => string): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    for (const [, from = '', path = ''] of read(file).matchAll(IMPORTED)) {
      const component = from === '#' ? path : join(dirname(file), from, path);
      if (found.has(component)) continue;
      found.add(component);
      follow(component);
    }
  };
  files.forEach(follow);
  return found;
}
