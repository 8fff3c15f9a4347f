import { localeOf, neutralPath } from '#kernel/locale.ts';
import type { Output } from './addresses.ts';

/** Pages of one kind lie equally deep in one part of the site, in one language: one template makes them. */
function kindOf({ path }: Output): string {
  const parts = neutralPath(path).split('/');
  return [localeOf(path), parts[1], parts.length].join(' ');
}

/** One page of each kind, by which a build shows whether it is sound. */
export function samplesOf(outputs: Output[]): Output[] {
  const pages = outputs.filter(({ file }) => file.endsWith('.html'));
  return [...new Map(pages.map((page) => [kindOf(page), page])).values()];
}

const TAG = /<(?:link|script)\b[^>]*>/g;
/** What is made when somebody asks for it, and lies in no release: feeds and other forms of a page, icons. */
const ON_DEMAND = / rel="alternate"| href="\/icons\//;
const ADDRESS = /\s(?:href|src)="\/([^"/][^"]*\.[a-z0-9]+)"/;

/**
 * The styles, scripts and icons of the site that a page asks for.
 * @example assetsAskedFor('<script type="module" src="/_astro/a.js">') // ['_astro/a.js']
 */
export function assetsAskedFor(html: string): string[] {
  const tags = [...html.matchAll(TAG)].filter(([tag]) => !ON_DEMAND.test(tag));
  return [...new Set(tags.flatMap(([tag]) => ADDRESS.exec(tag)?.[1] ?? []))];
}

/** What is wrong with a page at first sight; null where nothing is. */
export function faultOf(html: string): string | null {
  if (!/<html[^>]* lang="/.test(html)) return 'does not say its language';
  if (!html.trimEnd().endsWith('</html>')) return 'is not whole';
  return null;
}
