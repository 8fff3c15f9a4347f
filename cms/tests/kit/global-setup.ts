import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Local from '@lectern/local';
import type { TestProject } from 'vitest/node';
import { APP_DIR, COMPILED, SETTINGS } from './settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's database of that name, as the CMS's role or as superuser. */
    cmsUrl: string;
    superuserUrl: string;
  }
}

// By Node and not by Vite, whose modules cannot resolve the package that Postgres comes in.
const local: typeof Local = createRequire(import.meta.url)('@lectern/local');
let postgres: Local.Postgres | undefined;

/** Compiles the CMS and starts a Postgres, with one database that every test's own is copied from. */
export async function setup(project: TestProject): Promise<void> {
  run('node_modules/typescript/bin/tsc', [
    '--build',
    'kernel',
    'plugins/editorial/server',
    'plugins/publishing/server',
    'plugins/membership/server',
  ]);
  run('node_modules/typescript/bin/tsc', ['--outDir', COMPILED, '--incremental']);
  postgres = await local.startTemporaryPostgres();
  const passwords = { cmsPassword: 'cms', sitePassword: 'site' };
  const { cmsUrl, siteUrl } = await local.provision(postgres, { database: 'cms_template', ...passwords });
  await local.makeSiteSchema(siteUrl);
  startOnce(cmsUrl);
  project.provide('cmsUrl', cmsUrl);
  project.provide('superuserUrl', postgres.superuserUrl());
}

export async function teardown(): Promise<void> {
  await postgres?.stop();
}

/** Production mode makes no account, so that each test starts with none. */
function startOnce(cmsUrl: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cms-'));
  const env = { ...SETTINGS, LECTERN_MODE: 'production', DATA_DIR: folder, CMS_DATABASE_URL: cmsUrl };
  run('tests/kit/first-start.mjs', [APP_DIR, COMPILED], env);
  rmSync(folder, { recursive: true });
}

function run(script: string, args: string[], env?: Record<string, string>): void {
  execFileSync(process.execPath, [script, ...args], { cwd: APP_DIR, stdio: 'inherit', env });
}
