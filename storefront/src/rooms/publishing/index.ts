export type * from './model.ts';
export { addresses, publicAddresses, sitemapShards, staticPaths } from './addresses.ts';
export { keepAssets } from './assets.ts';
export { pull, type PullReport } from './pull.ts';
export { writeRelease, type Render } from './write.ts';
