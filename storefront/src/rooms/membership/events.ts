import { AccountCreated, AccountDeleted, GrantEnded, GrantGiven } from '@lectern/shared-types';
import type { z } from 'zod';
import type { EventType } from '#kernel/events/index.ts';
import { changedEvent } from '#kernel/events/changed.ts';

/** Paid texts are not what they were, or lessons and courses are opened by other things. */
export const membershipChanged = changedEvent('membership.changed');

/** An account is there; its address was proven. */
export const accountCreated: EventType<z.infer<typeof AccountCreated>> = {
  name: 'membership.account.created',
  payload: AccountCreated,
};

/** An account was deleted by its owner; what other rooms know of the person is to go. */
export const accountDeleted: EventType<z.infer<typeof AccountDeleted>> = {
  name: 'membership.account.deleted',
  payload: AccountDeleted,
};

/** Something was opened to somebody. */
export const grantGiven: EventType<z.infer<typeof GrantGiven>> = {
  name: 'membership.grant.given',
  payload: GrantGiven,
};

/** Something is open to somebody by this grant no more; another may open it still. */
export const grantEnded: EventType<z.infer<typeof GrantEnded>> = {
  name: 'membership.grant.ended',
  payload: GrantEnded,
};
