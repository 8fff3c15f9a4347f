import { createHash } from 'node:crypto';
import { SiteError } from '../errors.ts';
import { transaction, type Transaction } from './index.ts';

/** One step of the schema: `number` orders the steps of all rooms, `sql` never changes once released. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}

/** Orders the SQL files of all rooms by number. @example fromFiles({ '…/0001-site.sql': 'create …' }) */
export function fromFiles(files: Record<string, string>): Migration[] {
  const steps = Object.entries(files).map(([path, sql]) => {
    const [, number, name] = /(\d{4})-([a-z0-9-]+)\.sql$/.exec(path) ?? [];
    if (!number || !name) throw new SiteError('BAD_MIGRATION', `${path} is not named NNNN-what-it-does.sql.`);
    return { number: Number(number), name, sql };
  });
  return steps.sort((a, b) => a.number - b.number);
}

const checksumOf = (migration: Migration) => createHash('sha256').update(migration.sql).digest('hex');

const LEDGER = `
  select pg_advisory_xact_lock(hashtext('lectern.site.migration'));
  create schema if not exists site;
  create table if not exists site.migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`;

async function applied(trx: Transaction): Promise<Map<number, string>> {
  const { rows } = await trx.query<{ number: number; checksum: string }>(
    'select number, checksum from site.migration',
  );
  return new Map(rows.map((row) => [row.number, row.checksum]));
}

async function apply(trx: Transaction, migration: Migration): Promise<void> {
  await trx.query(migration.sql);
  await trx.query('insert into site.migration (number, name, checksum) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    checksumOf(migration),
  ]);
}

/** Brings the schema up to date, all steps or none, and answers the steps that were new. */
export async function migrate(migrations: Migration[]): Promise<Migration[]> {
  return transaction(async (trx) => {
    await trx.query(LEDGER);
    const known = await applied(trx);
    const changed = migrations.find(
      (one) => known.has(one.number) && known.get(one.number) !== checksumOf(one),
    );
    if (changed)
      throw new SiteError(
        'MIGRATION_CHANGED',
        `Migration ${changed.name} was changed after it had been applied.`,
      );
    const fresh = migrations.filter((one) => !known.has(one.number));
    for (const migration of fresh) await apply(trx, migration);
    return fresh;
  });
}
