import { changedEvent } from '#kernel/events/changed.ts';

/** Courses, lessons, bundles, tiers or prices are not what they were, or a lesson's courses are others. */
export const catalogChanged = changedEvent('catalog.changed');
