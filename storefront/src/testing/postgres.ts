import { createRequire } from 'node:module';
import type * as Local from '@lectern/local';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** How to reach the test server as its owner, and as the role of the storefront. */
    postgres: { owner: string; site: string };
  }
}

/** The database that every test file copies. */
export const TEMPLATE = 'lectern_template';

/** One real Postgres for all test files; each makes a database of its own from the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // By Node and not by Vite, whose modules cannot resolve the package that Postgres comes in.
  const local: typeof Local = createRequire(import.meta.url)('@lectern/local');
  const postgres = await local.startTemporaryPostgres();
  const { siteUrl } = await local.provision(postgres, {
    database: TEMPLATE,
    cmsPassword: 'cms',
    sitePassword: 'site',
  });
  project.provide('postgres', { owner: postgres.superuserUrl(), site: siteUrl });
  return () => postgres.stop();
}
