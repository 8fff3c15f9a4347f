import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeOf, readPages } from './sources.ts';

/** The pages on which a text is read. All others are there to choose one. */
const READ = [
  '[page].astro',
  'articles/[slug].astro',
  'courses/[course]/[lesson].astro',
  'learn/[course]/[lesson].astro',
];

const MODULE = 'virtual:lectern/styles/';
const ON_DEMAND = /^export const prerender = false;$/m;

/**
 * What brings styles to a page, below `src`. `reading` is what every page has and what may stand beside a text,
 * `choosing` what only the other pages of a release show. Pages on demand bring what is theirs alone by themselves.
 */
function sheetsOf(source: URL, pages: string[]): Record<string, string[]> {
  const read = (file: string) => readFileSync(new URL(file, source), 'utf8');
  const below = (files: string[]) => files.map((file) => `pages/${file}`);
  const reading = madeOf(below(READ), read);
  const released = below(pages).filter((file) => !ON_DEMAND.test(read(file)));
  const choosing = madeOf(released, read).difference(reading);
  return { reading: ['styles/site.css', ...[...reading].sort()], choosing: [...choosing].sort() };
}

/**
 * Gives the site two stylesheets: one for every page, and one more for those on which nothing is read. Left to the
 * bundler, there would be one for each set of pages that share a component, and other ones in the plain build.
 *
 * Both import what they have in the order of its paths, and pages import them first, so their bytes, their names
 * and the order of their links depend on nothing else.
 */
export function styles(source: URL) {
  const folder = new URL('pages/', source);
  const pages = readPages(folder).flatMap(({ file }) => (file.endsWith('.astro') ? [file] : []));
  const sheets = sheetsOf(source, pages);
  return {
    name: 'lectern:styles',
    resolveId: (id: string) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
    load: (id: string) =>
      id.startsWith(`\0${MODULE}`)
        ? sheets[id.slice(MODULE.length + 1)]?.map((file) => `import '/src/${file}';`).join('\n')
        : undefined,
    transform: {
      order: 'post' as const,
      handler(code: string, id: string) {
        const page = relative(fileURLToPath(folder), id);
        if (!pages.includes(page)) return;
        const wanted = READ.includes(page) ? ['reading'] : ['reading', 'choosing'];
        return {
          code: `${wanted.map((sheet) => `import '${MODULE}${sheet}';`).join('\n')}\n${code}`,
          map: null,
        };
      },
    },
  };
}
