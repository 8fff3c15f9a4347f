import { publishedSource } from '../../../kernel/documents';
import { BUNDLE, toBundle } from '../rules/bundle-dto';
import { COURSE, toCourse } from '../rules/course-dto';
import { LESSON, toLesson } from '../rules/lesson-dto';
import { toPrice } from '../rules/price-dto';
import { TIER, toTier } from '../rules/tier-dto';

/** What this room publishes. */
export const catalogSources = {
  lesson: publishedSource('api::catalog.lesson', LESSON, toLesson),
  course: publishedSource('api::catalog.course', COURSE, toCourse),
  bundle: publishedSource('api::catalog.bundle', BUNDLE, toBundle),
  tier: publishedSource('api::catalog.tier', TIER, toTier),
  price: publishedSource('api::catalog.price', {}, toPrice),
};
