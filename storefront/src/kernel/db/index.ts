import pg from 'pg';
import { env } from '../env.ts';
import { codeOf, reasonOf, SiteError } from '../errors.ts';
import { bindTo, Bound, boundConnection } from './bound.ts';
import { prepared } from './prepared.ts';

export { analyze } from './analyze.ts';
export { gathered } from './gathered.ts';
export * from './tables.ts';

/** Times leave the database as ISO 8601 in UTC, in the shape that pages print and JSON carries. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
    return pg.types.getTypeParser(oid, format);
  },
};

export interface Transaction {
  query<T extends pg.QueryResultRow = pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<pg.QueryResult<T>>;
}

/** One connection, or whichever of the pool is free. */
const asking = (of: pg.Pool | pg.PoolClient): Transaction => ({
  query: <T extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
    of.query<T>(prepared(text, values)),
});

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
    const here: Transaction = boundConnection() ?? asking(connections());
    return (await here.query<T>(text, values)).rows;
  } catch (error) {
    throw explained(error);
  }
}

async function connect(): Promise<pg.PoolClient> {
  try {
    return await connections().connect();
  } catch (error) {
    throw explained(error);
  }
}

async function undo(client: pg.PoolClient): Promise<void> {
  await client.query('rollback').then(
    () => client.release(),
    (broken: Error) => client.release(broken),
  );
}

/** Runs `work` in one transaction: all of it or nothing. Within a rehearsal it is part of that. */
export async function transaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  const rehearsal = boundConnection();
  if (rehearsal) return work(rehearsal);
  const client = await connect();
  try {
    await client.query('begin');
    const result = await work(asking(client));
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await undo(client);
    throw explained(error);
  }
}

/** Runs `work` so that all it asks, by `rows` and `transaction` too, sees what the transaction has written so far. */
export async function within<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  const bound = new Bound(trx);
  try {
    return await bindTo(bound, work);
  } finally {
    await bound.end();
  }
}

/** Runs `work` as a part of the transaction that is undone, by itself, where it fails. */
export async function tentatively<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  await trx.query('savepoint tentative');
  try {
    const result = await work();
    await trx.query('release savepoint tentative');
    return result;
  } catch (error) {
    await trx.query('rollback to savepoint tentative; release savepoint tentative');
    throw error;
  }
}

/** Takes the lock of this name until the transaction ends. False, at once, where somebody else has it or waits for it. */
export async function takeLock(trx: Transaction, name: string): Promise<boolean> {
  const { rows: taken } = await trx.query<{ isOurs: boolean }>(
    'select pg_try_advisory_xact_lock(hashtext($1)) as "isOurs"',
    [name],
  );
  return taken[0]?.isOurs ?? false;
}

/** A rehearsal that meets a publication gives up before Postgres would call their waiting a deadlock. */
const BEGIN = `
  begin;
  set local statement_timeout = '10s';
  select pg_advisory_xact_lock(hashtext('lectern.rehearsal'));
  set local lock_timeout = '500ms'`;

/** Of all the connections, rehearsals take one at a time. */
let lastRehearsal: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` in a transaction that is undone at its end: what it writes, nobody but it ever reads. All that is
 * asked within, by `rows` and `transaction` too, is part of it. Rehearsals wait for each other.
 */
export function rehearse<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  const rehearsal = lastRehearsal.then(() => rehearseNow(work));
  lastRehearsal = rehearsal.catch(() => undefined);
  return rehearsal;
}

async function rehearseNow<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  const client = await connect();
  const bound = new Bound(asking(client));
  try {
    await bound.query(BEGIN);
    return await bindTo(bound, () => work(bound));
  } catch (error) {
    throw explained(error);
  } finally {
    await bound.end();
    await undo(client);
  }
}

/** Runs `work` while no other process holds the lock of this name; waits its turn. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const client = await connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    // Closing the connection gives the lock back, too, whatever happened to it meanwhile.
    client.release(true);
  }
}

export async function closeDatabase(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.end();
}
