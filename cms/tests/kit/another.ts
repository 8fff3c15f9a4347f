import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cms } from './cms.ts';
import { APP_DIR, COMPILED, SETTINGS } from './settings.ts';

export interface AnotherCms {
  /** As when the machine loses its power. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a second instance on the same database, in a process of its own. */
export async function startAnother({ database }: Cms): Promise<AnotherCms> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cms-'));
  const env = { ...SETTINGS, DATA_DIR: folder, CMS_DATABASE_URL: database };
  const child = spawn(process.execPath, ['tests/kit/another.mjs', APP_DIR, COMPILED], {
    cwd: APP_DIR,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const ended = exit.then(([code]) => Promise.reject(new Error(`The other CMS ended by itself: ${code}`)));
  await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return {
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
    async close() {
      child.stdin.end();
      await exit;
    },
  };
}
