/*
 * What the desk of membership is told, and what it asks for. It reads views of the storefront's tables and writes
 * commands, which a worker carries out.
 */

import { z } from 'zod';
import { page, pageSize } from './editorial-desk/paging.ts';
import { DocumentId, Locale, Timestamp } from './kernel.ts';
import { AccountId, MembershipCommand } from './membership.ts';

export const TARGET_TYPES = ['tier', 'bundle', 'course', 'lesson'] as const;

/** What a grant opens, as the CMS calls it now. */
export const DeskTarget = z.object({
  documentId: DocumentId,
  /** Null for what is gone from the CMS. */
  type: z.enum(TARGET_TYPES).nullable(),
  title: z.string().nullable(),
});
export type DeskTarget = z.infer<typeof DeskTarget>;

/** `GET /membership/targets`: what is live and can be given, by a part of its title. */
export const TargetsQuery = z.object({
  q: z.string().trim().max(100).default(''),
  type: z.enum(TARGET_TYPES),
});
export type TargetsQuery = z.infer<typeof TargetsQuery>;
export const TargetList = z.object({ items: z.array(DeskTarget) });
export type TargetList = z.infer<typeof TargetList>;

/** `GET /membership/accounts`: by a part of the address or the name, or by the whole id; the newest first. */
export const AccountsQuery = z.object({
  q: z.string().trim().max(254).default(''),
  state: z.enum(['open', 'blocked']).optional(),
  page,
  pageSize,
});
export type AccountsQuery = z.infer<typeof AccountsQuery>;

export const DeskAccount = z.object({
  id: AccountId,
  /** Null for whoever has deleted the account. */
  email: z.string().nullable(),
  displayName: z.string(),
  locale: Locale,
  createdAt: Timestamp,
  blockedAt: Timestamp.nullable(),
  deletedAt: Timestamp.nullable(),
  liveGrants: z.int(),
  sessions: z.int(),
  /** When one of the sessions was used last, to some minutes. */
  seenAt: Timestamp.nullable(),
});
export type DeskAccount = z.infer<typeof DeskAccount>;
export const DeskAccountList = z.object({ items: z.array(DeskAccount), total: z.int() });
export type DeskAccountList = z.infer<typeof DeskAccountList>;

export const GRANT_STATES = ['live', 'coming', 'ended', 'revoked'] as const;
export const GRANT_CAUSES = ['order_line', 'subscription', 'gift', 'trial', 'manual'] as const;

export const DeskGrant = z.object({
  id: z.uuid(),
  target: DeskTarget,
  state: z.enum(GRANT_STATES),
  cause: z.enum(GRANT_CAUSES),
  /** Names the cause, as an order line's id. */
  causeId: z.string(),
  startsAt: Timestamp,
  endsAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
  revokedWhy: z.string().nullable(),
  note: z.string(),
});
export type DeskGrant = z.infer<typeof DeskGrant>;

export const COMMAND_STATES = ['waiting', 'waits_for_second', 'done', 'refused', 'failed'] as const;

export const DeskCommand = z.object({
  id: z.int(),
  kind: z.enum(MembershipCommand.options.map(({ shape }) => shape.kind.value)),
  state: z.enum(COMMAND_STATES),
  /** Whom it is about, by the name or else the address; that is null for whoever has deleted the account. */
  account: z.object({ id: AccountId, name: z.string().nullable() }).nullable(),
  target: DeskTarget.nullable(),
  /** What it says beside: how many codes, until when, a note. */
  details: z.object({
    until: Timestamp.nullish(),
    days: z.int().nullish(),
    codes: z.int().nullish(),
    mostClaims: z.int().nullish(),
    note: z.string().nullish(),
  }),
  who: z.string(),
  why: z.string(),
  createdAt: Timestamp,
  doneAt: Timestamp.nullable(),
  /** Why nothing has come of it, in the worker's words. */
  reason: z.string().nullable(),
  second: z.object({ who: z.string(), agrees: z.boolean(), at: Timestamp }).nullable(),
  /** Whether the caller is somebody whose agreement it waits for. */
  mayDecide: z.boolean(),
});
export type DeskCommand = z.infer<typeof DeskCommand>;

/** `GET /membership/commands`, the newest first. */
export const CommandsQuery = z.object({ state: z.enum(COMMAND_STATES).optional(), page, pageSize });
export type CommandsQuery = z.infer<typeof CommandsQuery>;
export const DeskCommandList = z.object({ items: z.array(DeskCommand), total: z.int() });
export type DeskCommandList = z.infer<typeof DeskCommandList>;

/** `GET /membership/accounts/:accountId`: one account, what it may read and because of what, and what was done. */
export const AccountSheet = z.object({
  account: DeskAccount,
  /** The live ones first, and of each state the newest; at most 200. */
  grants: z.array(DeskGrant),
  /** At most 20. */
  commands: z.array(DeskCommand),
});
export type AccountSheet = z.infer<typeof AccountSheet>;

const Why = z.string().trim().min(1).max(500);

/** Those whose secrets the CMS makes, so that they are asked for by doors of their own. */
const MINTED: readonly string[] = ['gift_codes.make', 'gift_link.make'];

/** `POST /membership/commands` */
export const AskRequest = z.strictObject({
  command: MembershipCommand.refine(({ kind }) => !MINTED.includes(kind), 'is asked for elsewhere'),
  why: Why,
});
export type AskRequest = z.infer<typeof AskRequest>;
export const AskAnswer = z.object({ commandId: z.int(), needsSecond: z.boolean() });
export type AskAnswer = z.infer<typeof AskAnswer>;

/** `POST /membership/commands/:id/opinion`: what another administrator says of it. */
export const OpinionRequest = z.strictObject({ agrees: z.boolean() });
export type OpinionRequest = z.infer<typeof OpinionRequest>;

export const GiftCodesRequest = z.strictObject({
  count: z.int().min(1).max(500),
  target: DocumentId,
  /** How long a redeemed code lasts; null for ever. */
  days: z.int().min(1).max(36_500).nullable(),
  mostClaims: z.int().min(1).max(10_000),
  /** Until when it can be redeemed. */
  endsAt: Timestamp.nullable(),
  note: z.string().trim().max(200),
  why: Why,
});
export type GiftCodesRequest = z.infer<typeof GiftCodesRequest>;
/** `POST /membership/gift-codes`: the codes are told this once, and kept nowhere. */
export const GiftCodesAnswer = AskAnswer.extend({
  codes: z.array(z.object({ code: z.string(), url: z.url() })),
});
export type GiftCodesAnswer = z.infer<typeof GiftCodesAnswer>;

export const GIFT_STATES = ['live', 'used_up', 'ended', 'revoked'] as const;

/** The codes that one command has made. */
export const DeskGiftCodes = z.object({
  commandId: z.int(),
  target: DeskTarget,
  days: z.int().nullable(),
  codes: z.int(),
  /** How many of them can still be redeemed. */
  live: z.int(),
  claims: z.int(),
  mostClaims: z.int(),
  endsAt: Timestamp.nullable(),
  note: z.string(),
  who: z.string(),
  createdAt: Timestamp,
});
export type DeskGiftCodes = z.infer<typeof DeskGiftCodes>;

export const GiftsQuery = z.object({ page, pageSize });
export type GiftsQuery = z.infer<typeof GiftsQuery>;
export const DeskGiftCodesList = z.object({ items: z.array(DeskGiftCodes), total: z.int() });
export type DeskGiftCodesList = z.infer<typeof DeskGiftCodesList>;

/** `POST /membership/gift-codes/:commandId/revocation`: takes back what of one command can still be redeemed. */
export const RevokeCodesRequest = z.strictObject({ why: Why });
export type RevokeCodesRequest = z.infer<typeof RevokeCodesRequest>;
export const RevokeCodesAnswer = z.object({ revoked: z.int() });
export type RevokeCodesAnswer = z.infer<typeof RevokeCodesAnswer>;

export const GiftLinkRequest = z.strictObject({
  lessonId: DocumentId,
  endsAt: Timestamp.nullable(),
  mostReaders: z.int().min(1).max(100_000).nullable(),
  note: z.string().trim().max(200),
  why: Why,
});
export type GiftLinkRequest = z.infer<typeof GiftLinkRequest>;
/** `POST /membership/gift-links`: the address is told this once. */
export const GiftLinkAnswer = AskAnswer.extend({ url: z.url() });
export type GiftLinkAnswer = z.infer<typeof GiftLinkAnswer>;

export const DeskGiftLink = z.object({
  id: z.uuid(),
  lesson: DeskTarget,
  state: z.enum(GIFT_STATES),
  readers: z.int(),
  mostReaders: z.int().nullable(),
  endsAt: Timestamp.nullable(),
  note: z.string(),
  who: z.string(),
  createdAt: Timestamp,
});
export type DeskGiftLink = z.infer<typeof DeskGiftLink>;
export const DeskGiftLinkList = z.object({ items: z.array(DeskGiftLink), total: z.int() });
export type DeskGiftLinkList = z.infer<typeof DeskGiftLinkList>;
