import { changedEvent } from '#kernel/events/changed.ts';

/** Paid texts are not what they were, or lessons and courses are opened by other things. */
export const membershipChanged = changedEvent('membership.changed');
