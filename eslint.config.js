import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { existsSync } from 'node:fs';
import ts from 'typescript-eslint';
import { lectern } from './eslint.rules.js';

/** The rooms, floor by floor (docs/rooms.md). Down by call through the door, up by event. */
const FLOORS = [
  ['editorial'],
  ['catalog'],
  ['membership'],
  ['learning', 'commerce', 'community', 'feedback'],
  ['publishing', 'importing', 'search', 'insights', 'growth'],
];

/** For each room: what it must not import, which is all rooms but those below, and of those all but the door. */
function roomZones(base) {
  const rooms = FLOORS.flat().filter((room) => existsSync(`${base}/${room}`));
  return rooms.map((room) => {
    const floor = FLOORS.findIndex((names) => names.includes(room));
    const below = FLOORS.slice(0, floor).flat();
    return {
      target: `./${base}/${room}`,
      from: `./${base}`,
      except: [`./${room}`, ...below.map((name) => `./${name}/index.ts`)],
      message: 'Down by call through the door (index.ts) of a lower floor; up by event; never sideways.',
    };
  });
}

const zones = [
  ...roomZones('storefront/src/rooms'),
  ...roomZones('cms/src/api'),
  { target: './storefront/src/kernel', from: './storefront/src/rooms', message: 'The kernel knows no room.' },
  { target: './storefront/src/ui', from: './storefront/src/rooms', message: 'ui/ knows no room.' },
  { target: './cms/src/kernel', from: './cms/src/api', message: 'The kernel knows no room.' },
  {
    target: './cms/{kernel,plugins}',
    from: './cms/src',
    message: 'Plugins and their kernel stand below the CMS that loads them.',
  },
  {
    target: './shared-types',
    from: ['./cms', './storefront', './local'],
    message: 'shared-types knows nobody.',
  },
];

const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read configuration from the package's env.ts, which validates it.",
};

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.astro/**',
      '**/.strapi/**',
      '**/.lectern/**',
      '**/.cache/**',
      '**/node_modules/**',
      'cms/types/generated/**',
      'storefront/env.d.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX, lectern },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          noWarnOnMultipleProjects: true,
          project: ['storefront/tsconfig.json', 'cms/tsconfig.json'],
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'lectern/reasoned-assertion': 'error',
      'no-restricted-syntax': ['error', noEnv],
      'no-undef': 'off', // the compiler knows better
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/env.ts', 'local/bootstrap.mjs', 'local/bootstrap/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['storefront/src/pages/**'], ignores: ['**/_*/**'], rules: { 'max-lines': ['error', 40] } },
  {
    // Strapi, Astro and the tools load these by their default export.
    files: [
      '**/*.config.{js,ts,mjs}',
      'journeys/src/house.ts',
      'cms/config/**',
      'cms/src/index.ts',
      'cms/src/admin/**',
      'cms/plugins/*/{server,admin}/src/index.ts',
      'cms/plugins/*/server/src/{routes,controllers,policies}/*.ts',
      'cms/plugins/*/admin/src/**/*Page.tsx', // loaded when they are opened
      'cms/src/extensions/**',
      'cms/src/api/*/{index,routes/*,controllers/*,services/*,policies/*,middlewares/*}.ts',
      'cms/src/{policies,middlewares}/**',
      '**/*.astro',
      '**/*.d.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/tests/**', 'journeys/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.astro'], rules: { 'max-lines-per-function': 'off', 'lectern/reasoned-assertion': 'off' } },
);
