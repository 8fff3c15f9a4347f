import { rows } from '#kernel/db/index.ts';
import type { Cause } from '../model.ts';

/** A grant as its holder sees it. Times are ISO 8601. */
export interface HeldGrant {
  id: string;
  target: string;
  cause: Cause;
  since: string;
  /** When it ends, or has ended, whatever the reason; null for never. */
  until: string | null;
  state: 'live' | 'coming' | 'over';
}

/** The grants of an account; of those that are over, those of the last quarter of a year. The oldest first. */
export function listGrants(accountId: string): Promise<HeldGrant[]> {
  return rows(
    `select id, target, cause, starts_at as since, least(ends_at, revoked_at) as until,
       case when revoked_at is not null or ends_at <= now() then 'over'
         when starts_at > now() then 'coming' else 'live' end as state
     from membership."grant"
     where member_id = $1 and coalesce(least(ends_at, revoked_at) > now() - interval '90 days', true)
     order by created_at, id`,
    [accountId],
  );
}
