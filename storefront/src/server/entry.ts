import './subscriptions.ts';

/** What the bundle offers to `bin/site.mjs`: everything that keeps state is on this side of the build. */
export { attendJobs, run } from './commands.ts';
export { hear } from './hearing.ts';
export * as inside from './inside.ts';
