import type { Locale } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import type { Cause } from '../model.ts';

/** Why something is to be open to an account, and from when to when. */
export interface NewGrant {
  accountId: string;
  /** Document id of a lesson, course, bundle or tier. */
  target: string;
  cause: Cause;
  /** Names the cause among those of its kind: whatever is given twice for the same is given once. */
  causeId: string;
  /** ISO 8601; now where it is left out. */
  startsAt?: string;
  /** ISO 8601; null, or left out, for no end. */
  endsAt?: string | null;
  note?: string;
}

/** @returns its id, or null where it was there already */
export async function insertGrant(trx: Transaction, grant: NewGrant): Promise<string | null> {
  const { accountId, target, cause, causeId, startsAt = null, endsAt = null, note = '' } = grant;
  const { rows } = await trx.query<{ id: string }>(
    `insert into membership."grant" (member_id, target, cause, cause_id, starts_at, ends_at, note)
     values ($1, $2, $3, $4, coalesce($5::timestamptz, now()), $6, $7)
     on conflict on constraint grant_once_per_cause do nothing returning id`,
    [accountId, target, cause, causeId, startsAt, endsAt, note],
  );
  return rows[0]?.id ?? null;
}

/** Which grants end: one, or all of a cause. */
export type WhichGrants = { grantId: string } | { cause: Cause; causeId: string };

export interface EndedGrant {
  grantId: string;
  accountId: string;
  target: string;
  /** Whether the rooms have not heard of its end yet. */
  isNews: boolean;
}

/** Ends them now, for this reason; those that were revoked before stay as they are. */
export async function revokeGrants(trx: Transaction, which: WhichGrants, why: string): Promise<EndedGrant[]> {
  const meant =
    'grantId' in which ? { grantId: which.grantId, cause: null, causeId: null } : { grantId: null, ...which };
  const { rows } = await trx.query<EndedGrant>(
    `with meant as (
       select id, end_told is distinct from 0 as "isNews" from membership."grant"
       where (id = $1::uuid or (cause = $2 and cause_id = $3)) and revoked_at is null for update)
     update membership."grant" g set revoked_at = now(), revoked_why = $4, end_told = 0 from meant
     where g.id = meant.id
     returning g.id as "grantId", g.member_id as "accountId", g.target, "isNews"`,
    [meant.grantId, meant.cause, meant.causeId, why],
  );
  return rows;
}

export async function findLocale(trx: Transaction, accountId: string): Promise<Locale | null> {
  const { rows } = await trx.query<{ locale: Locale }>(
    'select locale from membership.account where id = $1',
    [accountId],
  );
  return rows[0]?.locale ?? null;
}

/** A grant that has ended, or will within so many days. */
export interface EndingGrant {
  grantId: string;
  accountId: string;
  target: string;
  endsAt: string;
  /** 14, 7 or 1; 0 where it has ended. */
  days: number;
  /** Whether another keeps the same open for longer, or it did not last so long that its end is worth a word. */
  isNoLoss: boolean;
}

/**
 * Notes of some grants, which nobody else is noting, that their end, or a day that is told of before it, has come.
 * A grant is noted once for each; those that came while no worker ran are passed over but for the last.
 */
export async function noteEnding(trx: Transaction, most: number): Promise<EndingGrant[]> {
  const { rows } = await trx.query<EndingGrant>(
    `with come as (
       select g.id, day.days from membership."grant" g
       cross join lateral (
         select min(d) as days from unnest(array[14, 7, 1, 0]) d
         where g.ends_at <= now() + make_interval(days => d)) day
       where g.ends_at <= now() + interval '14 days' and g.revoked_at is null and g.end_told is distinct from 0
         and (g.end_told is null or day.days < g.end_told)
       order by g.ends_at limit $1 for update of g skip locked)
     update membership."grant" g set end_told = come.days from come where g.id = come.id
     returning g.id as "grantId", g.member_id as "accountId", g.target, g.ends_at as "endsAt", come.days,
       g.ends_at - make_interval(days => come.days) < g.starts_at + interval '1 day' or exists (
         select from membership."grant" longer
         where longer.member_id = g.member_id and longer.target = g.target and longer.id <> g.id
           and longer.revoked_at is null and coalesce(longer.ends_at > g.ends_at, true)) as "isNoLoss"`,
    [most],
  );
  return rows;
}
