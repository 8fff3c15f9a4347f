import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Cms } from './cms.ts';

/** The site's side of the outbox, which the CMS itself may not read. */
export interface Outbox {
  /** Does something; answers what the outbox has gained by it, as in `lesson <document id> zh-CN`, sorted. */
  told(work: () => Promise<unknown>): Promise<string[]>;
  /** How often whoever listens to the outbox has been woken so far; waits for a moment, for none to be missed. */
  woken(): Promise<number>;
  /** Any statement as superuser. */
  query(sql: string): Promise<Record<string, unknown>[]>;
}

/** A connection of the server's owner to the database of a CMS, whose address this is. */
export async function asSuperuser(database: string): Promise<Client> {
  const address = new URL(inject('superuserUrl'));
  address.pathname = new URL(database).pathname;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  return client;
}

/** Opens the outbox of a CMS that `useCms` or `useDesk` starts. */
export function useOutbox(cms: () => Cms): Outbox {
  let client: Client;
  let woken = 0;
  beforeAll(async () => {
    client = await asSuperuser(cms().database);
    client.on('notification', () => (woken += 1));
    await client.query('listen "lectern.outbox"');
  });
  afterAll(() => client.end());
  const query = async (sql: string) => (await client.query(sql)).rows;
  return {
    query,
    async told(work) {
      const [{ last } = {}] = await query('select coalesce(max(id), 0) as last from site.outbox');
      await work();
      const rows = await query(
        `select concat_ws(' ', type, document_id, locale) as line from site.outbox where id > ${last} order by 1`,
      );
      return rows.map(({ line }) => String(line));
    },
    async woken() {
      await sleep(50);
      await query('select 1');
      return woken;
    },
  };
}
