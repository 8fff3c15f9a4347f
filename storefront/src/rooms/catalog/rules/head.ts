import { type Locale, LOCALES } from '@lectern/shared-types';
import { formatList, messagesOf } from '#messages/index.ts';
import { type Crumb, type PageMeta, preferSeo, type Shell } from '#ui/page.ts';
import { breadcrumbList } from '#ui/structured-data.ts';
import type { BundleView, CourseCard, CourseView, LessonView, TierView } from '../model.ts';
import { bundleThing, courseList, courseThing, lessonThing } from './structured-data.ts';

/** From the home page to what lists the courses. */
export function courseCrumbs(locale: Locale): Crumb[] {
  const words = messagesOf(locale);
  return [
    { name: words.home, path: '/' },
    { name: words.courses, path: '/courses/' },
  ];
}

export function lessonCrumbs(locale: Locale, { course }: Pick<LessonView, 'course'>): Crumb[] {
  return [...courseCrumbs(locale), { name: course.title, path: `/courses/${course.slug}/` }];
}

export function courseMeta(shell: Shell, course: CourseView): PageMeta {
  const { locale, origin } = shell;
  const path = `/courses/${course.slug}/`;
  const crumbs = [...courseCrumbs(locale), { name: course.title, path }];
  const meta = {
    title: course.title,
    description: course.subtitle ?? messagesOf(locale).courseOn(course.title, course.lessonCount),
    path,
    locales: course.locales,
    picture: course.cover,
    things: [courseThing(shell, course), breadcrumbList(origin, locale, crumbs)],
  };
  return preferSeo(meta, course.seo);
}

/** The canonical address lies under the first course of the lesson, whichever course it is read in. */
export function lessonMeta(shell: Shell, lesson: LessonView): PageMeta {
  const { locale, origin } = shell;
  const path = `/courses/${lesson.canonicalCourse}/${lesson.slug}/`;
  const crumbs = [...lessonCrumbs(locale, lesson), { name: lesson.title, path }];
  const meta = {
    title: `${lesson.title} · ${lesson.course.title}`,
    description: lesson.teaser ?? messagesOf(locale).teaches(lesson.title, lesson.course.title),
    path,
    locales: lesson.locales,
    picture: lesson.cover ?? lesson.course.cover,
    article: { publishedAt: lesson.firstPublishedAt, updatedAt: lesson.updatedAt },
    things: [lessonThing(shell, lesson), breadcrumbList(origin, locale, crumbs)],
  };
  return preferSeo(meta, lesson.seo);
}

export function bundleMeta(shell: Shell, bundle: BundleView): PageMeta {
  const path = `/bundles/${bundle.slug}/`;
  const crumbs = [...courseCrumbs(shell.locale), { name: bundle.title, path }];
  const meta = {
    title: bundle.title,
    description: bundle.summary,
    path,
    locales: bundle.locales,
    picture: bundle.cover,
    things: [bundleThing(shell, bundle), breadcrumbList(shell.origin, shell.locale, crumbs)],
  };
  return preferSeo(meta, bundle.seo);
}

export function coursesMeta(shell: Shell, courses: CourseCard[]): PageMeta {
  const words = messagesOf(shell.locale);
  return {
    title: words.allCourses,
    description: words.coursesLead,
    path: '/courses/',
    locales: LOCALES,
    things: [courseList(shell, courses)],
  };
}

export function membershipMeta({ locale }: Shell, tiers: TierView[]): PageMeta {
  const words = messagesOf(locale);
  const names = formatList(
    locale,
    tiers.map(({ name }) => name),
  );
  return {
    title: words.membership,
    description: [names, words.membershipLead].filter(Boolean).join('. '),
    path: '/membership/',
    locales: LOCALES,
  };
}
