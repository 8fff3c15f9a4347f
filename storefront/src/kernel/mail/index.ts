import type { Locale } from '@lectern/shared-types';
import type { Transaction } from '../db/index.ts';

/** A mail that is to be sent once what gives the reason for it is certain. */
export interface NewMail {
  /** Names what it is about: the same is never sent twice. */
  key: string;
  /** Its words lie in the message catalogue of the room that sends it. */
  kind: string;
  recipient: string;
  locale: Locale;
  data: Record<string, string>;
}

/** Writes a mail into the outbox, in the caller's transaction. */
export async function mailLater(
  trx: Transaction,
  { key, kind, recipient, locale, data }: NewMail,
): Promise<void> {
  await trx.query(
    `insert into site.mail (key, kind, recipient, locale, data) values ($1, $2, $3, $4, $5)
     on conflict (key) do nothing`,
    [key, kind, recipient, locale, JSON.stringify(data)],
  );
  await trx.query("select pg_notify('lectern.mail', $1)", [kind]);
}
