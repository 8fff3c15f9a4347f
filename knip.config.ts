import type { KnipConfig } from 'knip';

/** What nothing in the code imports but a tool or a framework loads by its place or name. */
export default {
  workspaces: {
    '.': {},
    cms: {
      entry: [
        'config/*.ts',
        'src/index.ts',
        'src/admin/app.tsx',
        'src/api/*/index.ts',
        'src/api/*/{routes,controllers,services,policies}/*.ts',
        'src/extensions/*/strapi-server.ts',
        'src/middlewares/*.ts',
        'src/kernel/media/provider.ts', // by its path, see `providerPath`
        'tests/kit/{first-start,another}.mjs', // by processes of their own
      ],
      ignoreDependencies: [
        // Strapi loads the plugins and providers that stand in package.json.
        '@strapi/plugin-users-permissions',
        '@lectern/cms-publishing',
        '@lectern/cms-membership',
        '@strapi/provider-email-nodemailer',
      ],
    },
    'cms/kernel': {},
    'cms/plugins/editorial': { entry: ['server/src/index.ts', 'server/src/door.ts'] },
    'cms/plugins/publishing': { entry: ['server/src/index.ts'] },
    'cms/plugins/membership': { entry: ['server/src/index.ts'] },
    'cms/import': {},
    'cms/seed': { entry: ['src/cli.ts'] },
    storefront: {
      entry: [
        'bin/site.mjs',
        'astro*.config.ts',
        'src/server/entry.ts',
        'src/pages/**/*.{astro,ts}',
        'src/testing/thread-entry.ts', // by its address, in a thread
      ],
      ignoreFiles: ['postcss.config.js'], // Vite looks for it
      ignoreDependencies: ['@fontsource/noto-serif-sc'], // its files, by their addresses
    },
    'shared-types': {},
    local: {
      entry: ['src/run.ts', 'src/kernel/leash.mjs'],
      ignoreFiles: ['bootstrap/*.d.mts'], // the types of a program that must run before any package is there
    },
    journeys: { entry: ['src/**/*.journey.ts', 'src/**/*.test.ts'] },
    bench: {
      entry: ['src/cli.ts', 'src/report-usage.mjs', 'src/editorial/run.ts', 'src/membership/may-read.ts'],
      ignoreDependencies: ['@strapi/strapi'], // the one that the CMS has
    },
  },
  ignoreBinaries: ['useradd'], // of the machine, where Lectern is root
} satisfies KnipConfig;
