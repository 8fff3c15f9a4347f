import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Client } from 'pg';
import { inRoot } from '../kernel/paths.ts';

/**
 * Makes the storefront's schema in a fresh database without the storefront's bundle: for tests and measurements of
 * the CMS, which does not start where it could not tell the site anything. `siteUrl` is that of the storefront's role.
 */
export async function makeSiteSchema(siteUrl: string): Promise<void> {
  const files = globSync(inRoot('storefront/src/{kernel,rooms/*}/migrations/*.sql'));
  const client = new Client({ connectionString: siteUrl });
  await client.connect();
  try {
    await client.query('create schema site');
    // The numbers at the beginning of their names order the steps of all rooms.
    for (const file of files.sort((one, other) => basename(one).localeCompare(basename(other))))
      await client.query(readFileSync(file, 'utf8'));
  } finally {
    await client.end();
  }
}
