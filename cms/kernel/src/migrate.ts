import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Transaction } from './changes';

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/**
 * Brings a schema of the CMS up to date by the SQL files of `folder` (`0001-what-it-does.sql`), all or none.
 * Several instances may start at once: one migrates, the others wait.
 *
 * @throws Error when a file was changed after it had been applied.
 */
export async function migrate(
  strapi: Core.Strapi,
  { schema, folder }: { schema: string; folder: string },
): Promise<void> {
  const migrations = readMigrations(folder);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`lectern.${schema}.migration`]);
    await trx.raw(
      `create table if not exists ??.migration (
         name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
      [schema],
    );
    const known = await appliedTo(trx, schema);
    for (const migration of migrations) await apply(trx, { schema, migration, known });
  });
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function appliedTo(trx: Transaction, schema: string): Promise<Map<string, string>> {
  const rows: { name: string; checksum: string }[] = await trx
    .withSchema(schema)
    .from('migration')
    .select('name', 'checksum');
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

async function apply(
  trx: Transaction,
  { schema, migration, known }: { schema: string; migration: Migration; known: Map<string, string> },
): Promise<void> {
  const { name, sql, checksum } = migration;
  const before = known.get(name);
  if (before !== undefined && before !== checksum) {
    throw new Error(`The migration ${name} of ${schema} was changed after it had been applied.`);
  }
  if (before !== undefined) return;
  await trx.raw(sql.replaceAll('?', '\\?'));
  await trx.withSchema(schema).into('migration').insert({ name, checksum });
}
