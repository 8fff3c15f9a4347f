import type {
  DeskAccount,
  DeskCommand,
  DeskGiftCodes,
  DeskGiftLink,
  DeskGrant,
  DeskTarget,
  Locale,
  MembershipCommand,
} from '@lectern/shared-types';

/* Rows of the views `membership.desk_…` as the driver reads them, and what the panel is told of them. */

export interface AccountRow {
  id: string;
  email: string | null;
  display_name: string;
  locale: Locale;
  created_at: Date;
  blocked_at: Date | null;
  deleted_at: Date | null;
  live_grants: number;
  sessions: number;
  seen_at: Date | null;
}

export interface GrantRow {
  id: string;
  account_id: string;
  target: string;
  state: DeskGrant['state'];
  cause: DeskGrant['cause'];
  cause_id: string;
  starts_at: Date;
  ends_at: Date | null;
  revoked_at: Date | null;
  revoked_why: string | null;
  note: string;
}

export interface CommandRow {
  /** 64 bits, as text. */
  id: string;
  kind: MembershipCommand['kind'];
  /** JSON: Strapi's driver reads it as text. */
  payload: string;
  codes: number;
  actor_id: number;
  actor_name: string;
  why: string;
  created_at: Date;
  state: DeskCommand['state'];
  done_at: Date | null;
  result: string | null;
  second_name: string | null;
  second_agrees: boolean | null;
  second_at: Date | null;
}

export interface GiftCodesRow {
  command_id: string;
  target: string;
  days: number | null;
  codes: number;
  live: number;
  claims: number;
  most_claims: number;
  ends_at: Date | null;
  note: string;
  actor_name: string;
  created_at: Date;
}

export interface GiftLinkRow {
  id: string;
  lesson_id: string;
  state: DeskGiftLink['state'];
  readers: number;
  most_readers: number | null;
  ends_at: Date | null;
  note: string;
  actor_name: string;
  created_at: Date;
}

/** Tells what a document is called now. */
export type Named = (documentId: string) => DeskTarget;

const time = (at: Date | null): string | null => at?.toISOString() ?? null;

export const toAccount = (row: AccountRow): DeskAccount => ({
  id: row.id,
  email: row.email,
  displayName: row.display_name,
  locale: row.locale,
  createdAt: row.created_at.toISOString(),
  blockedAt: time(row.blocked_at),
  deletedAt: time(row.deleted_at),
  liveGrants: row.live_grants,
  sessions: row.sessions,
  seenAt: time(row.seen_at),
});

export const toGrant = (row: GrantRow, named: Named): DeskGrant => ({
  id: row.id,
  target: named(row.target),
  state: row.state,
  cause: row.cause,
  causeId: row.cause_id,
  startsAt: row.starts_at.toISOString(),
  endsAt: time(row.ends_at),
  revokedAt: time(row.revoked_at),
  revokedWhy: row.revoked_why,
  note: row.note,
});

export const toGiftCodes = (row: GiftCodesRow, named: Named): DeskGiftCodes => ({
  commandId: Number(row.command_id),
  target: named(row.target),
  days: row.days,
  codes: row.codes,
  live: row.live,
  claims: row.claims,
  mostClaims: row.most_claims,
  endsAt: time(row.ends_at),
  note: row.note,
  who: row.actor_name,
  createdAt: row.created_at.toISOString(),
});

export const toGiftLink = (row: GiftLinkRow, named: Named): DeskGiftLink => ({
  id: row.id,
  lesson: named(row.lesson_id),
  state: row.state,
  readers: row.readers,
  mostReaders: row.most_readers,
  endsAt: time(row.ends_at),
  note: row.note,
  who: row.actor_name,
  createdAt: row.created_at.toISOString(),
});
