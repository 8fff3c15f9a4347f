import type { AstroUserConfig } from 'astro';
import { lectern } from './lectern.ts';
import { plainImports } from './plain-imports.ts';

export interface Build {
  /** See `lectern`. */
  plain: boolean;
  outDir: string;
  /** For the plain build; the bundle learns its address when it runs. */
  site?: string;
}

/** Astro's configuration. */
export function configuration({ plain, outDir, site }: Build): AstroUserConfig {
  return {
    outDir,
    ...(site && { site }),
    output: 'static',
    trailingSlash: 'always',
    adapter: lectern({ plain }),
    session: false,
    // The default `jsx` way eats the spaces between words of mixed Chinese and English.
    compressHTML: true,
    i18n: {
      locales: ['zh-CN', 'en'],
      defaultLocale: 'zh-CN',
      routing: { prefixDefaultLocale: false },
    },
    // The CSP allows no inline style and no inline script.
    scopedStyleStrategy: 'class', // the shortest of the three
    build: { inlineStylesheets: 'never', format: 'directory' },
    vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports], logLevel: 'warn' },
    security: { checkOrigin: true },
    devToolbar: { enabled: false },
  };
}
