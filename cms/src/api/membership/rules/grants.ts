import type { Grant } from '../../../kernel/desk';

/**
 * Moderators block whom they must; finance sees what somebody who writes about a payment may read. Giving, taking away
 * and agreeing as the second is for administrators.
 */
export const membershipGrants: readonly Grant[] = [
  { roles: ['moderator', 'finance'], actions: ['plugin::membership.accounts.see'] },
  { roles: ['moderator'], actions: ['plugin::membership.accounts.block'] },
];
