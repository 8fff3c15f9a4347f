import type { Locale, PublishedType, Trouble } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';

/** The channel on which the CMS announces that something waits. */
export const OUTBOX_CHANNEL = 'lectern.outbox';

/** "Read this document again", as the CMS said it. */
export interface Said {
  id: string;
  type: PublishedType;
  documentId: string;
  locale: Locale | null;
  /** How often it has failed. */
  attempts: number;
}

/**
 * What waits and is due, at most so many documents, the oldest first. All that was ever said of such a document and is
 * not live goes along, because what is read now is newer than all of it.
 */
export async function listDue(trx: Transaction, limit: number): Promise<Said[]> {
  const { rows: said } = await trx.query<Said>(
    `with due as (
       select type, document_id, min(id) as first from site.outbox
       where state = 'waiting' and next_at <= clock_timestamp()
       group by type, document_id order by first limit $1)
     select o.id, o.type, o.document_id as "documentId", o.locale, o.attempts
     from due join site.outbox o using (type, document_id)
     where o.state <> 'live' order by due.first, o.id`,
    [limit],
  );
  return said;
}

/** @param ids of what readers see now, with the address of each where it has one */
export async function markLive(trx: Transaction, live: { id: string; path: string | null }[]): Promise<void> {
  if (live.length === 0) return;
  await trx.query(
    `update site.outbox o set state = 'live', done_at = clock_timestamp(), path = l.path, trouble = null
     from unnest($1::bigint[], $2::text[]) as l (id, path) where o.id = l.id`,
    [live.map(({ id }) => id), live.map(({ path }) => path)],
  );
}

/** What is to become of something that has failed. `inSeconds` null: it is set aside. */
export interface Failed {
  id: string;
  trouble: Trouble;
  inSeconds: number | null;
}

export async function markFailed(trx: Transaction, failed: Failed[]): Promise<void> {
  if (failed.length === 0) return;
  await trx.query(
    `update site.outbox o set attempts = o.attempts + 1, trouble = f.trouble,
       state = case when f.seconds is null then 'set_aside' else 'waiting' end,
       done_at = case when f.seconds is null then clock_timestamp() end,
       next_at = clock_timestamp() + coalesce(f.seconds, 0) * interval '1 second'
     from unnest($1::bigint[], $2::text[], $3::float8[]) as f (id, trouble, seconds)
     where o.id = f.id and o.state = 'waiting'`,
    [
      failed.map(({ id }) => id),
      failed.map(({ trouble }) => JSON.stringify(trouble)),
      failed.map(({ inSeconds }) => inSeconds),
    ],
  );
}

/** An address has become free: whatever was set aside because its own was taken may have it now. */
export async function tryTakenAgain(trx: Transaction): Promise<void> {
  await trx.query(
    `update site.outbox set state = 'waiting', attempts = 0, done_at = null, next_at = clock_timestamp()
     where state = 'set_aside' and trouble::jsonb ->> 'code' = 'ADDRESS_TAKEN'`,
  );
}

/** Whether anything is due. Cheap, to be asked every second. */
export async function isAnythingDue(): Promise<boolean> {
  const [found] = await rows<{ is: boolean }>(
    `select exists (select from site.outbox where state = 'waiting' and next_at <= clock_timestamp()) as is`,
  );
  return found?.is ?? false;
}
