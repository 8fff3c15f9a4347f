import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import type { Postgres } from './model.ts';

export interface Provision {
  database: string;
  cmsPassword: string;
  sitePassword: string;
}

/** Makes the database, its two roles and their rights, or puts them right again. Safe to repeat. */
export async function provision(
  postgres: Postgres,
  { database, cmsPassword, sitePassword }: Provision,
): Promise<{ cmsUrl: string; siteUrl: string }> {
  await asSuperuser(postgres, 'postgres', async (outer) => {
    // Roles belong to the whole cluster: two provisions at once would trip over each other.
    await outer.query("select pg_advisory_lock(hashtext('lectern.provision'))");
    const { rowCount } = await outer.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await outer.query(creation(outer.escapeIdentifier(database)));
    await asSuperuser(postgres, database, async (inner) => {
      await inner.query("select set_config('lectern.cms_password', $1, false)", [cmsPassword]);
      await inner.query("select set_config('lectern.site_password', $1, false)", [sitePassword]);
      await inner.query(await readFile(new URL('../../provision.sql', import.meta.url), 'utf8'));
    });
  });
  return {
    cmsUrl: postgres.url({ user: 'lectern_cms', password: cmsPassword, database }),
    siteUrl: postgres.url({ user: 'lectern_site', password: sitePassword, database }),
  };
}

/**
 * Makes an empty database, or a copy of `template` with the same rights (nobody may be connected to it then).
 */
export async function createDatabase(
  postgres: Postgres,
  name: string,
  { template }: { template?: string } = {},
): Promise<void> {
  await asSuperuser(postgres, 'postgres', async (client) => {
    const database = client.escapeIdentifier(name);
    if (!template) return void (await client.query(creation(database)));
    await client.query(`create database ${database} template ${client.escapeIdentifier(template)}`);
    await copyRights(client, template, database);
  });
}

const creation = (database: string) =>
  `create database ${database} template template0 encoding 'UTF8' locale 'C.UTF-8'`;

/** `create database … template` copies everything but the rights to the database itself. */
async function copyRights(client: Client, template: string, database: string): Promise<void> {
  const { rows } = await client.query<{ role: string; rights: string }>(
    `select pg_get_userbyid(grantee) as role, string_agg(privilege_type, ', ') as rights
     from pg_database, aclexplode(datacl) where datname = $1 and grantee <> 0 group by grantee`,
    [template],
  );
  if (rows.length) await client.query(`revoke all on database ${database} from public`);
  for (const { role, rights } of rows) {
    await client.query(`grant ${rights} on database ${database} to ${client.escapeIdentifier(role)}`);
  }
}

async function asSuperuser<Result>(
  postgres: Postgres,
  database: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
