import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { LocalError } from '../kernel/errors.ts';
import { freePorts } from '../kernel/ports.ts';
import { asUser } from './identity.ts';
import { diskFull, ENVIRONMENT, initialise, SUPERUSER } from './initialise.ts';
import { clearLeftover } from './leftover.ts';
import type { Login, Postgres, PostgresOptions } from './model.ts';
import { choosePlace, type Place } from './place.ts';

const LOG_LIMIT = 5_000_000;

/**
 * Starts a real PostgreSQL on 127.0.0.1 over the cluster in `dataDir`, which is made at first: UTF-8 and C.UTF-8,
 * because other locales lose Chinese in trigrams and full text. It ends with its starter, even a killed one.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const place = choosePlace(options.dataDir);
  await clearLeftover(place.cluster);
  const password = await initialise(place);
  const port = options.port || (await freePorts(1))[0];
  if (!port) throw new LocalError('NO_PORT', 'There is no free port on 127.0.0.1.');
  const server = launch(place, port, options.durable ?? true);
  const url = (login: Login) =>
    `postgresql://${login.user}:${encodeURIComponent(login.password)}@127.0.0.1:${port}/${login.database}`;
  const superuserUrl = (database = 'postgres') => url({ user: SUPERUSER, password, database });
  await ready(server, superuserUrl(), place);
  const { cluster: dataDir, identity } = place;
  return {
    port,
    dataDir,
    runsAs: identity?.name ?? null,
    url,
    superuserUrl,
    exited: server.exited,
    stop: () => stop(server),
  };
}

/** A fast server in a folder of its own, for tests; `stop` removes it. */
export async function startTemporaryPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-postgres-'));
  const postgres = await startPostgres({ dataDir: folder, durable: false });
  const remove = async () => {
    await postgres.stop();
    await rm(dirname(postgres.dataDir), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  return { ...postgres, stop: remove };
}

interface Server {
  child: ChildProcess;
  exited: Promise<void>;
}

const logFile = (place: Place) => join(dirname(place.cluster), 'postgres.log');

/**
 * The shell becomes Postgres and leaves a watcher behind, which asks Postgres to end when descriptor 3 closes, as
 * it does when this process ends in whatever way.
 */
const LEASH = '(cat <&3 >/dev/null 2>&1; kill -INT $$ 2>/dev/null) & exec 3<&-; exec "$@"';

function launch(place: Place, port: number, durable: boolean): Server {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const log = openLog(place);
  const words = [
    join(place.binaries, 'bin', 'postgres'),
    '-D',
    place.cluster,
    ...settings.flatMap((one) => ['-c', one]),
  ];
  const child = spawn('/bin/sh', ['-c', LEASH, 'sh', ...words], {
    ...asUser(place.identity),
    cwd: '/',
    // A group of its own: Ctrl-C in the terminal must reach the launcher alone, which then ends all in order.
    detached: true,
    env: ENVIRONMENT,
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  void exited.then(() => child.stdio[3]?.destroy());
  return { child, exited };
}

function openLog(place: Place): number {
  const file = logFile(place);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

async function ready(server: Server, url: string, place: Place): Promise<void> {
  let ended = false;
  void server.exited.then(() => (ended = true));
  const end = Date.now() + 120_000;
  while (!(await answers(url))) {
    if (ended || Date.now() > end) {
      await stop(server);
      throw failedToStart(place);
    }
    await sleep(40);
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function failedToStart(place: Place): LocalError {
  const tail = readFileSync(logFile(place), 'utf8').trim().split('\n').slice(-6);
  if (tail.some((line) => /No space left/.test(line))) return diskFull(place);
  const reason = tail.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? tail.at(-1) ?? 'it said nothing';
  const message = `Postgres did not start: ${reason.replace(/^.*?(FATAL|PANIC): +/, '')}`;
  return new LocalError('POSTGRES_START', message, `Its log is ${logFile(place)}`);
}

async function stop({ child, exited }: Server): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await exited;
  clearTimeout(late);
}
