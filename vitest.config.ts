import { defineConfig } from 'vitest/config';

/** All tests but the journeys, which need a built house (journeys/vitest.config.ts). */
export default defineConfig({
  test: {
    projects: [
      'shared-types',
      'local',
      'cms',
      'cms/plugins/editorial',
      'cms/plugins/publishing',
      'cms/plugins/membership',
      'cms/import',
      'cms/seed',
      'storefront',
      'bench',
    ],
  },
});
