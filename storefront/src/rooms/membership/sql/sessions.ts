import type { Locale } from '@lectern/shared-types';
import { rows, type Transaction } from '#kernel/db/index.ts';
import { SiteError } from '#kernel/errors.ts';
import { IDLE_DAYS, MOST_DAYS, USED_AFTER_MINUTES } from '../rules/session.ts';

/** Who is logged in by a session. Times are ISO 8601. */
export interface Session {
  id: string;
  accountId: string;
  displayName: string;
  locale: Locale;
  createdAt: string;
}

type Found = Session & { isDueToBeUsed: boolean };

/** The session of this hash that lasts, of an account that is not blocked. */
export async function findSession(hash: Buffer): Promise<Found | null> {
  const [found] = await rows<Found>(
    `select s.id, a.id as "accountId", a.display_name as "displayName", a.locale, s.created_at as "createdAt",
       s.used_at < now() - make_interval(mins => $2) as "isDueToBeUsed"
     from membership.session s join membership.account a on a.id = s.account_id
     where s.hash = $1 and s.ends_at > now() and a.blocked_at is null and a.deleted_at is null`,
    [hash, USED_AFTER_MINUTES],
  );
  return found ?? null;
}

/** Writes down that a session is used, which makes it last. */
export async function useSession(id: string): Promise<void> {
  await rows(
    `update membership.session set used_at = now(),
       ends_at = least(now() + make_interval(days => $2), created_at + make_interval(days => $3))
     where id = $1`,
    [id, IDLE_DAYS, MOST_DAYS],
  );
}

export async function insertSession(
  trx: Transaction,
  { hash, accountId, device }: { hash: Buffer; accountId: string; device: string },
): Promise<Pick<Session, 'id' | 'createdAt'>> {
  const { rows: made } = await trx.query<Pick<Session, 'id' | 'createdAt'>>(
    `insert into membership.session (hash, account_id, device, ends_at)
     values ($1, $2, $3, now() + make_interval(days => $4)) returning id, created_at as "createdAt"`,
    [hash, accountId, device, IDLE_DAYS],
  );
  const [session] = made;
  if (!session) throw new SiteError('NO_SESSION', 'A session was written and is not there.');
  return session;
}

/** Forgets the sessions whose time is over. */
export async function deleteEndedSessions(): Promise<void> {
  await rows('delete from membership.session where ends_at < now()');
}

export async function deleteSession(trx: Transaction, hash: Buffer): Promise<void> {
  await trx.query('delete from membership.session where hash = $1', [hash]);
}

/** Deletes the account's sessions, but for the one of this id. @returns how many there were */
export async function deleteSessions(
  trx: Transaction,
  accountId: string,
  except: string | null,
): Promise<number> {
  const { rowCount } = await trx.query(
    'delete from membership.session where account_id = $1 and id is distinct from $2::uuid',
    [accountId, except],
  );
  return rowCount ?? 0;
}

/** Deletes one session, if it is this account's. @returns whether it was */
export async function deleteSessionOf(trx: Transaction, accountId: string, id: string): Promise<boolean> {
  const { rowCount } = await trx.query('delete from membership.session where account_id = $1 and id = $2', [
    accountId,
    id,
  ]);
  return rowCount === 1;
}

/** A session as its owner sees it. */
export interface SessionLine {
  id: string;
  /** In names, as in `Firefox · Linux`; empty where nothing is known. */
  device: string;
  createdAt: string;
  usedAt: string;
}

/** The sessions of an account that last, the one used last first. */
export function listSessions(accountId: string): Promise<SessionLine[]> {
  return rows(
    `select id, device, created_at as "createdAt", used_at as "usedAt" from membership.session
     where account_id = $1 and ends_at > now() order by used_at desc, id`,
    [accountId],
  );
}
