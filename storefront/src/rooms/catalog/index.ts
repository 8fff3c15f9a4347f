export type * from './model.ts';
export { announced, course, courses, latestCourses, lesson, unpriced } from './views.ts';
export { narrowingShelves, shelf } from './shelf.ts';
export { SHELVES } from './rules/shelves.ts';
export { bundle, bundles, tierLines, tiers } from './offers.ts';
export { repricedBetween } from './offer-cards.ts';
export { addresses, addressesIn, addressGroups, groupOf, type CatalogAddress } from './addresses.ts';
export { catalogChanged } from './events.ts';
export {
  findHome as homeOf,
  findLessonMarkdown as lessonMarkdown,
  listLessonsCalled as lessonsCalled,
} from './sql/lessons.ts';
export {
  listPlaces as placesOf,
  listTaughtKeys as taughtKeys,
  listTaughtTexts as taughtTexts,
  listTaughtWith as taughtWith,
} from './sql/texts.ts';
export { lessonContent } from './content.ts';
export { courseMarkdown } from './told-course.ts';
export { filesInBody } from './rules/files.ts';
export {
  listOpenedCourses as openedCourses,
  listThings as things,
  type OpenedCourse,
  type Thing,
} from './sql/things.ts';
export { structure, type Structure } from './sql/structure.ts';
export { regroupedTogether, type Regrouped } from './rules/regrouped.ts';
export { forget, forgetOthers, store, TYPES, type CatalogType } from './store.ts';
export type { CatalogChanged } from './telling.ts';
