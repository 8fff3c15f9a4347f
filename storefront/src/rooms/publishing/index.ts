export type * from './model.ts';
export { sitemapShards, staticPaths } from './addresses.ts';
export { keepAssets } from './assets.ts';
export { pull, type PullReport } from './pull.ts';
export { writeRelease } from './write.ts';
