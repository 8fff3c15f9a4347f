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

let postgres: Local.Postgres | undefined;

/** One real Postgres for all test files; each makes a database of its own from the template. */
export async function setup(project: TestProject): Promise<void> {
  // By Node and not by Vite, whose modules cannot resolve the package that Postgres comes in.
  const local: typeof Local = createRequire(import.meta.url)('@lectern/local');
  postgres = await local.startTemporaryPostgres();
  const passwords = { cmsPassword: 'cms', sitePassword: 'site' };
  const { siteUrl } = await local.provision(postgres, { database: TEMPLATE, ...passwords });
  project.provide('postgres', { owner: postgres.superuserUrl(), site: siteUrl });
}

export async function teardown(): Promise<void> {
  await postgres?.stop();
}
