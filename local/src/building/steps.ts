/** What is built from what. Paths are relative to the project's folder. */
export interface Step {
  name: string;
  what: string;
  sources: string[];
  /** Exists when the step is done. */
  output: string;
  cwd: string;
  /** The package whose program does it, and that program with its arguments. */
  program: string[];
}

export const SHARED_TYPES: Step = {
  name: 'shared-types',
  what: 'the shared types',
  sources: ['shared-types', 'tsconfig.base.json', 'pnpm-lock.yaml'],
  output: 'shared-types/dist/index.js',
  cwd: 'shared-types',
  program: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
};

/** All by one run of the compiler: the plugins stand on the kernel, and on each other. */
export const CMS_PLUGINS: Step = {
  name: 'cms-plugins',
  what: 'the plugins of the CMS',
  sources: ['cms/kernel', 'cms/plugins', 'cms/tsconfig.package.json', ...SHARED_TYPES.sources],
  output: 'cms/plugins/membership/dist/server/index.js',
  cwd: 'cms',
  program: [
    'node_modules/typescript/bin/tsc',
    '--build',
    'kernel',
    'plugins/editorial/server',
    'plugins/publishing/server',
    'plugins/membership/server',
  ],
};

export const CMS: Step = {
  name: 'cms',
  what: 'the CMS and its admin panel',
  sources: [
    'cms/src',
    'cms/config',
    'cms/database',
    'cms/package.json',
    'cms/tsconfig.json',
    ...CMS_PLUGINS.sources,
  ],
  output: 'cms/dist/build/index.html',
  cwd: 'cms',
  program: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
};

export const STOREFRONT: Step = {
  name: 'storefront',
  what: 'the storefront',
  sources: ['storefront', ...SHARED_TYPES.sources],
  output: 'storefront/dist/server/entry.mjs',
  cwd: 'storefront',
  program: ['node_modules/astro/bin/astro.mjs', 'build'],
};

/** Written into the CMS's sources, so that a change of a content type shows where it is reviewed. */
export const CMS_TYPES: Step = {
  name: 'cms-types',
  what: 'the types of the content types',
  sources: ['cms/src', 'cms/config', 'cms/package.json', 'pnpm-lock.yaml'],
  output: 'cms/types/generated/contentTypes.d.ts',
  cwd: 'cms',
  program: ['node_modules/@strapi/strapi/bin/strapi.js', 'ts:generate-types', '--silent'],
};
