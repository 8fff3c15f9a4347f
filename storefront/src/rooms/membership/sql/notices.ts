import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';
import type { Channel, Topic } from '../rules/topics.ts';

/** Where somebody is told something, and what of it is not wanted. */
interface Addressee {
  email: string;
  locale: Locale;
  unwanted: Channel[];
}

/** Null where the account is deleted, or was never there. */
export async function findAddressee(
  trx: Transaction,
  accountId: string,
  topic: Topic | null,
): Promise<Addressee | null> {
  const { rows: found } = await trx.query<Addressee>(
    `select email, locale, array(
       select channel from membership.preference
       where account_id = account.id and topic = $2 and not wanted) as unwanted
     from membership.account where id = $1 and email is not null`,
    [accountId, topic],
  );
  return found[0] ?? null;
}

/** What an account has chosen otherwise than is usual, or has chosen again. */
export function listPreferences(
  accountId: string,
): Promise<{ topic: string; channel: string; wanted: boolean }[]> {
  return rows('select topic, channel, wanted from membership.preference where account_id = $1', [accountId]);
}

export async function storePreferences(
  trx: Transaction,
  accountId: string,
  choices: { topic: Topic; channel: Channel; wanted: boolean }[],
): Promise<void> {
  await trx.query(
    `insert into membership.preference as kept (account_id, topic, channel, wanted)
     select $1, topic, channel, wanted
     from jsonb_to_recordset($2) as chosen (topic text, channel text, wanted boolean)
     on conflict (account_id, topic, channel) do update
       set wanted = excluded.wanted, changed_at = clock_timestamp()
       where kept.wanted is distinct from excluded.wanted`,
    [accountId, JSON.stringify(choices)],
  );
}

/** Something that an account was told on the site. */
export interface NoticeRow {
  id: string;
  kind: string;
  data: unknown;
  createdAt: string;
  isNew: boolean;
}

/** The same key is told once. */
export async function insertNotice(
  trx: Transaction,
  { key, accountId, kind, data }: { key: string; accountId: string; kind: string; data: object },
): Promise<void> {
  await trx.query(
    `insert into membership.notice (key, account_id, kind, data) values ($1, $2, $3, $4)
     on conflict (key) do nothing`,
    [key, accountId, kind, JSON.stringify(data)],
  );
}

/** The latest first. */
export function listNotices(accountId: string, most: number): Promise<NoticeRow[]> {
  return rows<NoticeRow>(
    `select id, kind, data, created_at as "createdAt", read_at is null as "isNew"
     from membership.notice where account_id = $1 order by id desc limit $2`,
    [accountId, most],
  );
}

/** @param latest the last one that was shown: what came after it stays new */
export async function markRead(accountId: string, latest: string): Promise<void> {
  await rows(
    `update membership.notice set read_at = clock_timestamp()
     where account_id = $1 and id <= $2 and read_at is null`,
    [accountId, latest],
  );
}
