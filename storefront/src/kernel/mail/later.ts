import type { Locale } from '@lectern/shared-types';
import type { Transaction } from '../db/index.ts';

/** Told where a mail waits to be sent. */
export const MAIL_CHANNEL = 'lectern.mail';

/** A mail that is to be sent once what gives the reason for it is certain. */
export interface NewMail {
  /** Names what it is about: the same is never sent twice. */
  key: string;
  /** Its words lie in the message catalogue of the room that sends it. */
  kind: string;
  recipient: string;
  locale: Locale;
  /** What its words need, as JSON keeps it. */
  data: object;
  /** Whether somebody waits for it. */
  urgent?: boolean;
  /** Minutes from now after which it is of no use and not sent any more. */
  minutes?: number | undefined;
}

/** Writes a mail into the outbox, in the caller's transaction. */
export async function mailLater(trx: Transaction, mail: NewMail): Promise<void> {
  const { key, kind, recipient, locale, data, urgent = false, minutes = null } = mail;
  await trx.query(
    `insert into site.mail (key, kind, recipient, locale, data, urgent, useless_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(mins => $7))
     on conflict (key) do nothing`,
    [key, kind, recipient, locale, JSON.stringify(data), urgent, minutes],
  );
  await trx.query('select pg_notify($1, $2)', [MAIL_CHANNEL, kind]);
}
