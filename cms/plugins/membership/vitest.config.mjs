import { defineConfig } from 'vitest/config';

/** The rules alone; what needs a Strapi is tested in cms/tests. */
export default defineConfig({
  test: { name: '@lectern/cms-membership', include: ['{server,admin}/src/**/*.test.ts'] },
});
