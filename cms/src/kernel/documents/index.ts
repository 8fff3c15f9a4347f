export { keepFirstLive } from './first-live';
export { keepSlugsUnique } from './slug-indexes';
export { guardSlugs } from './slugs';
export { addressOf, ID_ONLY, idsOf, MEDIA, SEO, timesOf, toMedia, toSeo } from './dto';
export { type PublishedRow, type PublishedSource, publishedSource } from './published';
