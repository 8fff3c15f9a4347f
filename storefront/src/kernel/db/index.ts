import pg from 'pg';
import { env } from '../env.ts';
import { codeOf, reasonOf, SiteError } from '../errors.ts';

export { gathered } from './gathered.ts';
export { upsert, keepOnly, type Key, type Table, type Written } from './tables.ts';

/** Times leave the database as ISO 8601 in UTC, in the shape that pages print and JSON carries. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
    return pg.types.getTypeParser(oid, format);
  },
};

export type Transaction = Pick<pg.ClientBase, 'query'>;

let pool: pg.Pool | undefined;

function connections(): pg.Pool {
  if (!pool) {
    pool = new pg.Pool({ connectionString: env().SITE_DATABASE_URL, max: 10, types });
    // A connection that dies while idle is replaced at the next query; unheard, the event would end the process.
    pool.on('error', () => undefined);
  }
  return pool;
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', '28P01', '3D000']);

function explained(error: unknown): unknown {
  const code = codeOf(error);
  if (code === '42P01' || code === '3F000')
    return new SiteError('NOT_MIGRATED', 'The database lacks a table of the site. Run `migrate` first.', {
      cause: error,
    });
  if (!code || !UNREACHABLE.has(code)) return error;
  const { host } = new URL(env().SITE_DATABASE_URL);
  const message = `The database at ${host} lets nobody in (${reasonOf(error)}). Is it running, and is SITE_DATABASE_URL right?`;
  return new SiteError('DATABASE_UNREACHABLE', message, { status: 503, cause: error });
}

/** The rows of one query. `T` names what the query selects; the SQL beside it is the witness. */
export async function rows<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  try {
    return (await connections().query<T>(text, values)).rows;
  } catch (error) {
    throw explained(error);
  }
}

/** Runs `work` in one transaction: all of it or nothing. */
export async function transaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  const client = await connections()
    .connect()
    .catch((error: unknown) => Promise.reject(explained(error)));
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw explained(error);
  }
}

/** Runs `work` while no other process holds the lock of this name; waits its turn. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const client = await connections()
    .connect()
    .catch((error: unknown) => Promise.reject(explained(error)));
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    return await work();
  } finally {
    // Closing the connection gives the lock back, whatever happened to it meanwhile.
    client.release(true);
  }
}

export async function closeDatabase(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.end();
}
