import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ordinary, type Variables } from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import { inRoot } from '../kernel/paths.ts';
import { since, type Terminal } from '../kernel/terminal.ts';

export const SEED_PROGRAM = inRoot('cms/seed/src/cli.ts');

interface Seeding {
  dataDir: string;
  cmsUrl: string;
  token: string;
  administrator: string;
  say: Terminal;
}

export const seedVariables = ({
  cmsUrl,
  token,
  administrator,
}: Omit<Seeding, 'dataDir' | 'say'>): Variables => ({
  ...ordinary(),
  CMS_URL: cmsUrl,
  CMS_TOKEN: token,
  SEED_ADMIN: administrator,
});

/**
 * Fills an academy that was never filled. A seed that was cut off is taken up again at the next start; one that
 * ended is never repeated, so that what editors remove stays removed.
 */
export async function seedOnce(seeding: Seeding): Promise<void> {
  const marker = join(seeding.dataDir, 'seeded');
  if (existsSync(marker)) return;
  const began = performance.now();
  seeding.say.line('Writing the demo academy into the CMS …');
  await seed(seeding);
  writeFileSync(marker, `${new Date().toISOString()}\n`);
  seeding.say.line(`Wrote the demo academy in ${since(began)}`);
}

async function seed(seeding: Seeding): Promise<void> {
  const env = seedVariables(seeding);
  const child = spawn(process.execPath, ['--no-warnings', SEED_PROGRAM], { env, detached: true });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      seeding.say.moving(line);
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0) return;
  const message = `The demo academy could not be written:\n${said.slice(-8).join('\n')}`;
  throw new LocalError(
    'SEED_FAILED',
    message,
    `The log of the CMS: ${join(seeding.dataDir, 'logs', 'cms.log')}`,
  );
}
