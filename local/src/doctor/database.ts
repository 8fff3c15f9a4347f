import { existsSync } from 'node:fs';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import { foreignDatabases } from '../house/variables.ts';
import { runningHouse } from '../house/house-file.ts';
import { optionsOf } from '../commands/options.ts';
import type { Settings } from '../kernel/env.ts';
import { inRoot } from '../kernel/paths.ts';
import { clustersOf } from '../postgres/place.ts';
import { startPostgres } from '../postgres/server.ts';
import { bad, good, type Finding } from './finding.ts';
import { publishing } from './publishing.ts';

/** Looks into the database: that of the running house, the operator's, or our own, started for the moment. */
export async function database(settings: Settings): Promise<Finding[]> {
  const foreign = foreignDatabases({ ...optionsOf(settings), seed: false });
  const house = runningHouse(settings.DATA_DIR);
  const url = house?.superuserUrl ?? foreign?.cms;
  if (url) return examineAt(url, house !== null);
  const folder = join(settings.DATA_DIR, 'postgres');
  if (!clustersOf(folder).some((cluster) => existsSync(cluster)))
    return [good('No database yet: the first `npm start` makes it')];
  if (house) return [good('The database is being started')];
  const postgres = await startPostgres({ dataDir: folder });
  try {
    return await examineAt(postgres.superuserUrl('lectern'), false);
  } finally {
    await postgres.stop();
  }
}

async function examineAt(connectionString: string, isOpen: boolean): Promise<Finding[]> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return [...(await examine(client)), ...(await publishing(client, isOpen))];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      bad(
        `The database does not answer: ${reason}`,
        'See whether it runs, and whether address and password fit.',
      ),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function examine(client: Client): Promise<Finding[]> {
  const checks = [encoding, roles, migrations, slugIndexes, invalidIndexes];
  const findings: Finding[] = [];
  for (const check of checks) findings.push(await check(client));
  return findings;
}

async function encoding(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ version: string; encoding: string; locale: string }>(
    `select current_setting('server_version') as version, pg_encoding_to_char(encoding) as encoding, datctype as locale
     from pg_database where datname = current_database()`,
  );
  const [{ version, encoding, locale } = { version: '', encoding: '', locale: '' }] = rows;
  const text = `PostgreSQL ${version} answers, with ${encoding} and ${locale}`;
  if (encoding === 'UTF8' && /^C\.utf-?8$/i.test(locale)) return good(text);
  return bad(
    text,
    'Chinese needs UTF8 and C.UTF-8: dump it, create the database with them, and restore it there.',
  );
}

async function roles(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ fine: boolean }>(
    `select count(*) = 2 and bool_and(not rolsuper)
       and bool_or(rolname = 'lectern_site' and has_database_privilege(oid, current_database(), 'create'))
       and bool_or(rolname = 'lectern_cms' and has_schema_privilege(oid, 'editorial', 'create'))
       and not bool_or(rolname = 'lectern_site' and has_schema_privilege(oid, 'public', 'usage')) as fine
     from pg_roles where rolname in ('lectern_cms', 'lectern_site')`,
  );
  if (rows[0]?.fine) return good('The roles lectern_cms and lectern_site have their rights, and no more');
  return bad(
    'The roles lectern_cms and lectern_site are not as they should be',
    'Run local/provision.sql in it, or start again.',
  );
}

async function migrations(client: Client): Promise<Finding> {
  const written = globSync('storefront/src/{kernel,rooms/*}/migrations/*.sql', { cwd: inRoot() }).map(
    (file) => basename(file, '.sql').replace(/^\d+-/, ''),
  );
  const { rows: found } = await client.query("select to_regclass('site.migration') is not null as there");
  const { rows } = found[0]?.there
    ? await client.query<{ name: string }>('select name from site.migration')
    : { rows: [] };
  const missing = written.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length === 0) return good(`All ${written.length} migrations of the site are applied`);
  return bad(`Migrations are missing: ${missing.join(', ')}`, 'Start Lectern: it applies them first.');
}

async function slugIndexes(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; unique: boolean }>(
    `select c.relname as name, exists (
       select from pg_index i where i.indrelid = c.oid and i.indisunique and i.indpred is not null and a.attnum = any (i.indkey)
     ) as unique
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attname = 'slug' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  const bare = rows.filter(({ unique }) => !unique).map(({ name }) => name);
  if (rows.length === 0) return bad('The CMS has no tables yet', 'Start Lectern: the CMS makes them.');
  if (bare.length === 0) return good(`Slugs are unique by index in ${rows.length} tables`);
  return bad(
    `Slugs are not unique by index in ${bare.join(', ')}`,
    'Start Lectern: the CMS makes them; its log says why it could not.',
  );
}

async function invalidIndexes(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    'select indexrelid::regclass::text as name from pg_index where not indisvalid',
  );
  if (rows.length === 0) return good('Every index is valid');
  const names = rows.map(({ name }) => name);
  return bad(
    `Indexes are broken: ${names.join(', ')}`,
    `As superuser: ${names.map((name) => `reindex index ${name};`).join(' ')}`,
  );
}
