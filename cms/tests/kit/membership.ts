import { randomUUID } from 'node:crypto';
import type { AccountSheet, DeskCommand } from '@lectern/shared-types';
import type { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Cms } from './cms.ts';
import { call } from './http.ts';
import { asSuperuser } from './outbox.ts';
import type { Desk, DeskRole } from './reviewing.ts';
import { publish } from './writing.ts';

/** The site's side of membership, which is no part of these tests: its tables, and a worker that is played. */
export interface SiteSide {
  /** Any statement as superuser; answers the rows. Strapi has told the driver to leave JSON as text. */
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  anAccount(said?: { email?: string; name?: string }): Promise<string>;
  aGrant(accountId: string, target: string, said?: { endsAt?: string | null }): Promise<string>;
  /** What a worker makes of a command. */
  settle(commandId: number, state: DeskCommand['state'], result?: object): Promise<void>;
}

/** Opens the site's side of a CMS that `useCms` or `useDesk` starts. */
export function useSiteSide(cms: () => Cms): SiteSide {
  let client: Client;
  beforeAll(async () => {
    client = await asSuperuser(cms().database);
  });
  afterAll(() => client.end());
  const query: SiteSide['query'] = async (sql, values = []) => (await client.query(sql, values)).rows;
  const idOf = async (sql: string, values: unknown[]) => String((await query(sql, values))[0]?.id);
  return {
    query,
    anAccount: ({ email = `${randomUUID()}@example.org`, name = '' } = {}) =>
      idOf(
        `insert into membership.account (email, display_name, locale) values ($1, $2, 'en') returning id`,
        [email, name],
      ),
    aGrant: (accountId, target, { endsAt = null } = {}) =>
      idOf(
        `insert into membership."grant" (member_id, target, cause, cause_id, starts_at, ends_at)
         values ($1, $2, 'manual', gen_random_uuid(), now() - interval '2 days', $3) returning id`,
        [accountId, target, endsAt],
      ),
    async settle(commandId, state, result) {
      await query(
        `update membership.command set state = $2, result = $3,
           done_at = case when $2 in ('waiting', 'waits_for_second') then null else now() end where id = $1`,
        [commandId, state, result ? JSON.stringify(result) : null],
      );
    },
  };
}

/** A membership tier that is live. */
export async function liveTier(cms: Cms, data: object = {}): Promise<string> {
  const slug = `tier-${randomUUID().slice(0, 8)}`;
  const tier = { name: '普通会员', slug, summary: '一年', rank: 1, opensAll: true, ...data };
  const created = await cms.strapi.documents('api::catalog.tier').create({ locale: 'zh-CN', data: tier });
  await publish(cms, 'api::catalog.tier', created);
  return created.documentId;
}

/** A request of somebody at the desk of membership. */
export const atDesk = ({ cms, tokens }: Desk, path: string, { role = 'administrator', body }: Said = {}) =>
  call(cms, `/membership${path}`, { token: tokens[role], ...(body && { method: 'POST', body }) });

interface Said {
  role?: DeskRole;
  body?: object;
}

export async function sheetOf(desk: Desk, accountId: string): Promise<AccountSheet> {
  return (await atDesk(desk, `/accounts/${accountId}`)).json;
}
