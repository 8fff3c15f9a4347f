import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LocalError } from '../kernel/errors.ts';
import type { Variables } from '../kernel/env.ts';
import { asUser } from './identity.ts';
import type { Place } from './place.ts';

export const SUPERUSER = 'postgres';

/** For initdb and postgres, which may run as another user: nothing of the caller's. */
export const ENVIRONMENT: Variables = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** Makes the cluster when there is none, and tells the superuser's password. */
export async function initialise(place: Place): Promise<string> {
  const secret = join(dirname(place.cluster), 'superuser');
  if (!existsSync(place.cluster)) await make(place, secret);
  return readFileSync(secret, 'utf8').trim();
}

/** Makes it under another name first, so that what bears the cluster's name is always whole. */
async function make(place: Place, secret: string): Promise<void> {
  const unfinished = `${place.cluster}.part`;
  const password = randomBytes(24).toString('base64url');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  give(unfinished, place);
  await initdb(place, unfinished, password);
  writeFileSync(secret, password, { mode: 0o600 });
  chmodSync(secret, 0o600);
  renameSync(unfinished, place.cluster);
}

async function initdb(place: Place, folder: string, password: string): Promise<void> {
  const handed = `${folder}.password`;
  writeFileSync(handed, password, { mode: 0o600 });
  give(handed, place);
  const flags = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', `--username=${SUPERUSER}`];
  const program = join(place.binaries, 'bin', 'initdb');
  const child = spawn(program, [...flags, `--pwfile=${handed}`, '-D', folder], {
    ...asUser(place.identity),
    cwd: '/',
    detached: true,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [code, complaints] = await Promise.all([ended(child), text(child.stderr)]);
  rmSync(handed, { force: true });
  if (code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw failed(place, complaints || 'it cannot be run');
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
}

function give(path: string, { identity }: Place): void {
  if (identity) chownSync(path, identity.uid, identity.gid);
}

function failed(place: Place, output: string): LocalError {
  if (/No space left/.test(output)) return diskFull(place);
  const lines = output.trim().split('\n');
  const reason = lines.find((line) => /error|FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
  const message = `Postgres could not make its files in ${place.cluster}: ${reason}`;
  return new LocalError('POSTGRES_INIT', message, 'Run `npm run doctor` to see what this machine lacks.');
}

export function diskFull(place: Place): LocalError {
  const message = `The disk that holds ${place.cluster} is full.`;
  return new LocalError(
    'DISK_FULL',
    message,
    'Make room (500 MB at least), or set DATA_DIR to a folder on another disk.',
  );
}
