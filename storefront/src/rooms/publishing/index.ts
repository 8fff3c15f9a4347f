export type * from './model.ts';
export { sitemapAddresses, sitemapShards, staticPaths } from './addresses.ts';
export { pull, type PullReport } from './pull.ts';
export { draftFile, preview } from './preview.ts';
export { PREVIEW_HEADERS } from './rules/preview.ts';
export { needsFullRender, writeRelease, type Press } from './whole-release.ts';
export { writePages, type PagesDone, type PagesJob } from './write-pages.ts';
