import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** An empty database of its own for whoever asks; answers its address for the CMS. */
export async function newDatabase(): Promise<string> {
  const name = `cms_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: inject('superuserUrl') });
  await client.connect();
  await client.query(`create database ${name} template empty`);
  await client.end();
  const address = new URL(inject('cmsUrl'));
  address.pathname = `/${name}`;
  return address.href;
}
