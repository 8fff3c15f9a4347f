import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '../db/index.ts';

/** A mail whose time has come. */
export interface DueMail {
  id: string;
  key: string;
  kind: string;
  recipient: string;
  locale: Locale;
  data: unknown;
  /** Of those that have failed. */
  attempts: number;
  /** Seconds since it was written. */
  age: number;
  isUseless: boolean;
}

/** The first that is due and that nobody else is sending; it is the transaction's until its end. */
export async function takeDue(trx: Transaction): Promise<DueMail | null> {
  const { rows: due } = await trx.query<DueMail>(
    `select id, key, kind, recipient, locale, data, attempts,
       extract(epoch from clock_timestamp() - created_at)::float8 as age,
       coalesce(useless_at <= clock_timestamp(), false) as "isUseless"
     from site.mail where sent_at is null and given_up_at is null and due_at <= clock_timestamp()
     order by urgent desc, due_at, id limit 1 for update skip locked`,
  );
  return due[0] ?? null;
}

export async function noteSent(trx: Transaction, id: string): Promise<void> {
  await trx.query(
    `update site.mail set sent_at = clock_timestamp(), attempts = attempts + 1, data = '{}', trouble = null
     where id = $1`,
    [id],
  );
}

/** Has it tried again after so many seconds. */
export async function postpone(
  trx: Transaction,
  id: string,
  { seconds, trouble }: { seconds: number; trouble: string },
): Promise<void> {
  await trx.query(
    `update site.mail set attempts = attempts + 1, trouble = $3,
       due_at = clock_timestamp() + make_interval(secs => $2) where id = $1`,
    [id, seconds, trouble],
  );
}

export async function giveUp(trx: Transaction, id: string, trouble: string): Promise<void> {
  await trx.query(
    `update site.mail set given_up_at = clock_timestamp(), data = '{}', trouble = $2 where id = $1`,
    [id, trouble],
  );
}

/** Forgets to whom was written what, a quarter of a year after. */
export async function forgetMails(): Promise<void> {
  await rows(
    "delete from site.mail where coalesce(sent_at, given_up_at) < clock_timestamp() - interval '90 days'",
  );
}

/** Forgets all that was written, or is to be written, to an address. */
export async function forgetMailsTo(trx: Transaction, recipient: string): Promise<void> {
  await trx.query('delete from site.mail where recipient = $1', [recipient]);
}

/** How sending goes. */
export interface MailFigures {
  waiting: number;
  /** Seconds that the oldest of what is due has waited; 0 where nothing is. */
  oldest: number;
  sent: number;
  givenUp: number;
}

export async function readFigures(): Promise<MailFigures> {
  const [row] = await rows<MailFigures>(
    `select count(*) filter (where sent_at is null and given_up_at is null)::integer as waiting,
       count(*) filter (where sent_at is not null)::integer as sent,
       count(*) filter (where given_up_at is not null)::integer as "givenUp",
       coalesce(extract(epoch from clock_timestamp()
         - min(created_at) filter (where sent_at is null and given_up_at is null)), 0)::float8 as oldest
     from site.mail`,
  );
  if (!row) throw new Error('An aggregate answers one row.');
  return row;
}
