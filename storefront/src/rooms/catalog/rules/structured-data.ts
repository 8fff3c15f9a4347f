import { localePath } from '#kernel/locale.ts';
import { isoDuration, majorUnits } from '#messages/index.ts';
import type { Shell } from '#ui/page.ts';
import type { Thing } from '#ui/structured-data.ts';
import type { BundleView, CourseCard, CourseView, LessonView, PriceView } from '../model.ts';

/** Offers of schema.org, one a price. */
export function offers(prices: PriceView[], url: string): Thing[] {
  return prices.map(({ kind, amount, currency }) => ({
    '@type': 'Offer',
    category: kind === 'interval' ? 'Subscription' : 'Paid',
    price: majorUnits(amount, currency),
    priceCurrency: currency,
    url,
  }));
}

const FREE = { '@type': 'Offer', category: 'Free', price: '0', priceCurrency: 'CNY' };

export function courseThing({ origin, locale }: Shell, course: CourseView): Thing {
  const url = origin + localePath(locale, `/courses/${course.slug}/`);
  const isFree = course.paidCount === 0;
  const workload = course.duration > 0 ? { courseWorkload: isoDuration(course.duration) } : {};
  return {
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description: course.subtitle ?? course.title,
    inLanguage: course.language,
    educationalLevel: course.level,
    isAccessibleForFree: isFree,
    provider: { '@id': `${origin}/#organization` },
    author: course.authors.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      url: origin + localePath(locale, `/authors/${slug}/`),
    })),
    ...(course.cover && { image: origin + course.cover.src }),
    ...(course.outcomes.length > 0 && { teaches: course.outcomes }),
    ...(course.requirements.length > 0 && { coursePrerequisites: course.requirements }),
    datePublished: course.firstPublishedAt,
    dateModified: course.updatedAt,
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', ...workload },
    offers: isFree ? [{ ...FREE, url }] : offers(course.prices, url),
  };
}

/** The courses in the order in which a page lists them. */
export function courseList({ origin, locale }: Shell, courses: CourseCard[]): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: courses.map(({ slug }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: origin + localePath(locale, `/courses/${slug}/`),
    })),
  };
}

/**
 * A paid lesson's text is never in its page, so it is described as a thing that is not free, and no part of
 * the page is marked as paywalled.
 */
export function lessonThing({ origin, locale }: Shell, lesson: LessonView): Thing {
  const url = origin + localePath(locale, `/courses/${lesson.canonicalCourse}/${lesson.slug}/`);
  return {
    '@type': ['Article', 'LearningResource'],
    '@id': url,
    url,
    headline: lesson.title,
    ...(lesson.teaser && { description: lesson.teaser }),
    inLanguage: locale,
    isAccessibleForFree: lesson.access !== 'paid',
    isPartOf: {
      '@type': 'Course',
      '@id': origin + localePath(locale, `/courses/${lesson.course.slug}/`),
      name: lesson.course.title,
    },
    publisher: { '@id': `${origin}/#organization` },
    ...(lesson.duration !== null && { timeRequired: isoDuration(lesson.duration) }),
    ...(lesson.cover && { image: origin + lesson.cover.src }),
    datePublished: lesson.firstPublishedAt,
    dateModified: lesson.updatedAt,
  };
}

export function bundleThing({ origin, locale }: Shell, bundle: BundleView): Thing {
  const url = origin + localePath(locale, `/bundles/${bundle.slug}/`);
  return {
    '@type': 'Product',
    '@id': url,
    url,
    name: bundle.title,
    description: bundle.summary,
    ...(bundle.cover && { image: origin + bundle.cover.src }),
    offers: offers(bundle.prices, url),
  };
}
