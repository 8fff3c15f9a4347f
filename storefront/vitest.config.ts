import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { SiteRoute } from './src/integrations/lectern.ts';
import { readPages, twinned } from './src/integrations/sources.ts';

const pages = new URL('./src/pages/', import.meta.url);

/** What the build tells about the site's pages (see `src/integrations/lectern.ts`), told without a build. */
function routes(): SiteRoute[] {
  const all = readPages(pages);
  const known = all.map(({ file, pattern }) => ({
    pattern,
    component: `src/pages/${file}`,
    released: !/export const prerender = false/.test(readFileSync(new URL(file, pages), 'utf8')),
  }));
  const english = new Set(twinned(all).map(({ pattern }) => pattern));
  const twins = known.filter(({ pattern }) => english.has(pattern));
  return [...known, ...twins.map((route) => ({ ...route, pattern: `/en${route.pattern}` }))];
}

export default defineConfig({
  plugins: [
    {
      name: 'routes',
      resolveId: (id) => (id === 'virtual:lectern/routes' ? `\0${id}` : undefined),
      load: (id) =>
        id === '\0virtual:lectern/routes' ? `export const routes = ${JSON.stringify(routes())};` : undefined,
    },
  ],
  test: {
    name: 'storefront',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['src/testing/postgres.ts', 'src/testing/bundle-folder.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
