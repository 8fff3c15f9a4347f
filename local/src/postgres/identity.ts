import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The system user a process is started as. */
export interface Identity {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Who Postgres runs as: null means whoever we are. Postgres refuses root, so root lends it the owner of the
 * existing cluster, else the user `postgres` (made when missing), else `nobody`.
 */
export function postgresIdentity(cluster: string): Identity | null {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(cluster) ?? lookUp('postgres') ?? createPostgresUser() ?? lookUp('nobody') ?? nobody;
}

/** Whether the identity may enter the folder, or run the file; asked of the system itself, so that every kind of right counts. */
export function mayEnter(path: string, identity: Identity | null): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], {
    ...asUser(identity),
    cwd: '/',
  });
  return test.status === 0;
}

/** What `spawn` needs to start something as the identity. */
export function asUser(identity: Identity | null): { uid?: number; gid?: number } {
  return identity ? { uid: identity.uid, gid: identity.gid } : {};
}

const nobody: Identity = { name: 'nobody', uid: 65534, gid: 65534 };

function ownerOf(cluster: string): Identity | null {
  const stat = statSync(cluster, { throwIfNoEntry: false });
  if (!stat || stat.uid === 0) return null;
  return { name: `uid ${stat.uid}`, uid: stat.uid, gid: stat.gid };
}

function lookUp(name: string): Identity | null {
  try {
    const idOf = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

function createPostgresUser(): Identity | null {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', [...options, 'postgres'], { stdio: 'ignore' });
  return lookUp('postgres');
}
