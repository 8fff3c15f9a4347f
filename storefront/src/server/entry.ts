/** What the bundle offers to `bin/site.mjs`: everything that keeps state is on this side of the build. */
export { help, run } from './commands.ts';
