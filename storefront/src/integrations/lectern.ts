import type { AstroAdapter, AstroIntegration } from 'astro';
import { LOCALE_PREFIXES } from '../kernel/locale.ts';
import { readPages, twinned } from './sources.ts';
import { styles } from './styles.ts';

const ROUTES_MODULE = 'virtual:lectern/routes';

/** A page of the site: `released` ones are files of a release, the others are answered on demand. */
export interface SiteRoute {
  /** Astro's route pattern, with the language in front. */
  pattern: string;
  /** The file that makes it, relative to the storefront's folder. */
  component: string;
  released: boolean;
}

/** The module by which the bundle knows its own pages. They are known when the first module asks. */
function routesModule(routes: () => SiteRoute[]) {
  const resolved = `\0${ROUTES_MODULE}`;
  return {
    name: ROUTES_MODULE,
    resolveId: (id: string) => (id === ROUTES_MODULE ? resolved : undefined),
    load: (id: string) =>
      id === resolved ? `export const routes = ${JSON.stringify(routes())};` : undefined,
  };
}

/** Ours, because the page writer must reach the app itself, which Astro's own adapter for Node keeps to itself. */
const adapter: AstroAdapter = {
  name: 'lectern',
  entrypointResolution: 'auto',
  serverEntrypoint: new URL('../server/entry.ts', import.meta.url),
  adapterFeatures: { buildOutput: 'server' },
  supportedAstroFeatures: {
    serverOutput: 'stable',
    staticOutput: 'stable',
    hybridOutput: 'stable',
    sharpImageService: 'stable',
    envGetSecret: 'stable',
  },
};

const source = new URL('../', import.meta.url);
const pages = new URL('pages/', source);

/**
 * How the storefront is built. As the bundle, every page can be rendered again at any time: the page writer and
 * the server call it. As a plain site, Astro itself writes all pages; that build is the yardstick of the page
 * writer.
 */
export function lectern({ plain }: { plain: boolean }): AstroIntegration {
  const released = new Set<string>();
  let routes: SiteRoute[] = [];
  const known = () => routes.map((route) => ({ ...route, released: released.has(route.component) }));
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const { file, pattern } of twinned(readPages(pages)))
          injectRoute({ pattern: `${LOCALE_PREFIXES.en}${pattern}`, entrypoint: new URL(file, pages) });
        updateConfig({ vite: { plugins: [routesModule(known), styles(source)] } });
      },
      'astro:route:setup': ({ route }) => {
        if (!route.prerender || !route.component.startsWith('src/pages/')) return;
        released.add(route.component);
        if (!plain) route.prerender = false;
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        const ours = resolved.filter(({ entrypoint }) => entrypoint.startsWith('src/pages/'));
        routes = ours.map(({ pattern, entrypoint }) => ({ pattern, component: entrypoint, released: false }));
      },
      'astro:config:done': ({ setAdapter }) => setAdapter(adapter),
    },
  };
}
