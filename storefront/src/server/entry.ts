import './subscriptions.ts';

/** What the bundle offers to `bin/site.mjs`: everything that keeps state is on this side of the build. */
export { run } from './commands.ts';
export { attendDrawings, attendPages } from './attending.ts';
export { hear } from './hearing.ts';
export * as inside from './inside.ts';
