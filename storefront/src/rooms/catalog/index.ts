export type * from './model.ts';
export { course, courses, lesson } from './views.ts';
export { bundle, bundles, tiers } from './offers.ts';
export { findHome as homeOf, listLessonAddresses as lessonAddresses } from './sql/lessons.ts';
export { listOfferAddresses as offerAddresses } from './sql/addresses.ts';
export {
  listPlaces as placesOf,
  listTaughtKeys as taughtKeys,
  listTaughtTexts as taughtTexts,
  listTaughtWith as taughtWith,
  type Place,
  type TaughtText,
} from './sql/texts.ts';
export { structure, type Structure } from './sql/structure.ts';
export { forgetOthers, store, TYPES } from './store.ts';
