import type { MembershipCommand } from '@lectern/shared-types';

/** What the roles' editor offers; super administrators have all of it. */
export const RIGHTS = {
  /** Accounts with their addresses, their grants and what was done about them. */
  see: 'plugin::membership.accounts.see',
  block: 'plugin::membership.accounts.block',
  give: 'plugin::membership.grants.give',
  gifts: 'plugin::membership.gifts.make',
  second: 'plugin::membership.second-opinion',
} as const;

export type Right = keyof typeof RIGHTS;

const NEEDED = {
  'grant.give': 'give',
  'grant.revoke': 'give',
  'gift_codes.make': 'gifts',
  'gift_code.revoke': 'gifts',
  'gift_link.make': 'gifts',
  'gift_link.revoke': 'gifts',
  'account.block': 'block',
  'account.unblock': 'block',
  'account.end_sessions': 'block',
} as const satisfies Record<MembershipCommand['kind'], Right>;

/** The right that a kind of command needs; null for what is no kind. */
export function rightFor(kind: unknown): Right | null {
  return typeof kind === 'string' && Object.hasOwn(NEEDED, kind)
    ? NEEDED[kind as keyof typeof NEEDED] // as: one of its own keys
    : null;
}
