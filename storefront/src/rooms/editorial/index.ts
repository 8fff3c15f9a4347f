export type * from './model.ts';
export * from './views.ts';
export { forgetOthers, store, TYPES, type EditorialDocument } from './store.ts';
export { seoView } from './rules/seo.ts';
export { inOrderOf } from './rules/choose.ts';
export {
  listArticleKeys as articleKeys,
  listArticlePlaces as articlePlaces,
  listArticlesWith as articlesWith,
  listArticleTexts as articleTexts,
} from './sql/search.ts';
