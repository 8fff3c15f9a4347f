import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Local from '@lectern/local';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's database of that name, as the CMS's role or as superuser. */
    cmsUrl: string;
    superuserUrl: string;
  }
}

// By Node and not by Vite, whose modules cannot resolve the package that Postgres comes in.
const local: typeof Local = createRequire(import.meta.url)('@lectern/local');
const cms = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the CMS beside its `dist`, which a running one may be using, and starts a Postgres for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync('pnpm', ['exec', 'tsc', '--outDir', '.cache/compiled', '--incremental'], {
    cwd: cms,
    stdio: 'inherit',
  });
  const postgres = await local.startTemporaryPostgres();
  const passwords = { cmsPassword: 'cms', sitePassword: 'site' };
  const { cmsUrl } = await local.provision(postgres, { database: 'empty', ...passwords });
  project.provide('cmsUrl', cmsUrl);
  project.provide('superuserUrl', postgres.superuserUrl());
  return () => postgres.stop();
}
