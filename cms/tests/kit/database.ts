import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database without accounts and content; answers its address for the CMS. */
export async function newDatabase(): Promise<string> {
  const name = `cms_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: inject('superuserUrl') });
  await client.connect();
  await client.query(`create database ${name} template cms_template`);
  await client.end();
  const address = new URL(inject('cmsUrl'));
  address.pathname = `/${name}`;
  return address.href;
}
