export type * from './model.ts';
export * from './views.ts';
export { addresses, addressesIn, addressGroups, type EditorialAddress } from './addresses.ts';
export { editorialChanged } from './events.ts';
export { forget, forgetOthers, store, TYPES, type EditorialDocument, type EditorialType } from './store.ts';
export { othersAmong } from './rules/others.ts';
export { seoView } from './rules/seo.ts';
export { audit, auditOf } from './sql/audit.ts';
export {
  findArticleMarkdown as articleMarkdown,
  findPageMarkdown as pageMarkdown,
  listLatestTexts as latestTexts,
} from './sql/texts.ts';
export {
  listArticleKeys as articleKeys,
  listArticlePlaces as articlePlaces,
  listArticlesWith as articlesWith,
  listArticleTexts as articleTexts,
} from './sql/search.ts';
