import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSiteSchema, provision, startPostgres } from '@lectern/local';
import type { Answer } from './editorial/answers.ts';
import type { Saving } from './editorial/saving.ts';
import { bareEnvironment } from './env.ts';

const PROGRAM = fileURLToPath(new URL('./editorial/run.ts', import.meta.url));

/** What `npm run bench -- editorial` measures, and in what size. */
export const EDITORIAL_SIZE = { saves: 200, documents: 10_000, revisions: 20 };

export interface EditorialResult {
  size: typeof EDITORIAL_SIZE;
  saving: Saving[];
  answers: Answer[];
}

/** Measures the editors' desk on a fresh database: what versions add to a save, and how a full desk answers. */
export async function benchEditorial(size: typeof EDITORIAL_SIZE): Promise<EditorialResult> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  try {
    const passwords = { cmsPassword: 'bench', sitePassword: 'bench' };
    const { cmsUrl, siteUrl } = await provision(postgres, { database: 'bench_editorial', ...passwords });
    await makeSiteSchema(siteUrl);
    const args = [size.saves, size.documents, size.revisions].map(String);
    const said = await run(args, environmentOf(cmsUrl, folder));
    const { saving, answers }: Pick<EditorialResult, 'saving' | 'answers'> = JSON.parse(said);
    return { size, saving, answers };
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function environmentOf(cmsUrl: string, folder: string): Record<string, string> {
  const secret = 'a-secret-of-the-bench-that-is-long-enough';
  return {
    ...bareEnvironment,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LECTERN_MODE: 'local',
    CMS_DATABASE_URL: cmsUrl,
    CMS_URL: 'http://127.0.0.1:1337',
    CMS_TOKEN: secret,
    CMS_SECRET: secret,
    MEDIA_SECRET: secret,
    DATA_DIR: folder,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Bench <bench@example.org>',
  };
}

/** The last line that the program says. */
function run(args: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output.trim().split('\n').at(-1) ?? '');
      else reject(new Error(`The measured CMS ended with ${String(code)}.`));
    });
  });
}
