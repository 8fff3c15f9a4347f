/*
 * What the editors' desk in the admin panel and the CMS say to each other. A text is one locale of one document:
 * it is written, reviewed, numbered and scheduled for itself.
 */

export * from './text.ts';
export * from './states.ts';
export * from './acts.ts';
export * from './versions.ts';
export * from './schedule.ts';
export * from './standing.ts';
export * from './queue.ts';
export * from './notifications.ts';
export * from './audit.ts';
export * from './settings.ts';
export * from './previews.ts';
export * from './keywords.ts';
