export type * from './model.ts';
export { course, courses, lesson, type CourseFilter } from './views.ts';
export { bundle, bundles, tiers } from './offers.ts';
export { listLessonAddresses as lessonAddresses, type LessonAddress } from './sql/lessons.ts';
export { listOfferAddresses as offerAddresses } from './sql/addresses.ts';
export { structure, type Structure } from './sql/structure.ts';
export { forgetOthers, store, TYPES } from './store.ts';
