import { changedEvent } from '#kernel/events/changed.ts';

/** Articles, pages, authors, categories, tags or settings are not what they were. */
export const editorialChanged = changedEvent('editorial.changed');
