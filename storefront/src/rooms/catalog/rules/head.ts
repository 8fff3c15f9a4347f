import { type Locale, LOCALES } from '@lectern/shared-types';
import { firstWords } from '#kernel/first-words.ts';
import { formatList, messagesOf } from '#messages/index.ts';
import { shareImage } from '#ui/card.ts';
import { type Crumb, description, type PageMeta, preferSeo, type Shell } from '#ui/page.ts';
import { breadcrumbList, itemList } from '#ui/structured-data.ts';
import type { BundleView, CourseCard, CourseView, LessonView, TierView } from '../model.ts';
import { bundleThings, tierThings } from './offer-things.ts';
import { lessonThings } from './lesson-things.ts';
import { courseThing, questionsThing } from './structured-data.ts';

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
  const words = messagesOf(locale);
  const path = `/courses/${course.slug}/`;
  const crumbs = [...courseCrumbs(locale), { name: course.title, path }];
  const meta: PageMeta = {
    title: course.title,
    description: description(
      course.subtitle,
      firstWords(course.summaryHtml),
      words.courseOn(course.title, course.lessonCount),
    ),
    path,
    locales: course.locales,
    cover: course.cover,
    card: { title: course.title, kicker: course.category?.name ?? words.courses },
    hasMarkdown: true,
  };
  const found = preferSeo(meta, course.seo);
  const image = shareImage(shell, found).src;
  const about = courseThing(shell, course, { image, description: found.description });
  const things = [about, ...questionsThing(course), breadcrumbList(origin, locale, crumbs)];
  return { ...found, things };
}

/** The canonical address lies under the first course of the lesson, whichever course it is read in. */
export function lessonMeta(shell: Shell, lesson: LessonView): PageMeta {
  const { locale, origin } = shell;
  const path = `/courses/${lesson.canonicalCourse}/${lesson.slug}/`;
  const crumbs = [...lessonCrumbs(locale, lesson), { name: lesson.title, path }];
  const meta: PageMeta = {
    title: `${lesson.title} · ${lesson.course.title}`,
    description: description(
      lesson.teaser,
      lesson.body && firstWords(lesson.body.html),
      messagesOf(locale).teaches(lesson.title, lesson.course.title),
    ),
    path,
    locales: lesson.locales,
    cover: lesson.cover ?? lesson.course.cover,
    card: { title: lesson.title, kicker: lesson.course.title },
    article: { publishedAt: lesson.firstPublishedAt, updatedAt: lesson.updatedAt },
    hasMarkdown: lesson.body !== null,
    hidden: lesson.isCourseHidden,
  };
  const found = preferSeo(meta, lesson.seo);
  const said = { image: shareImage(shell, found).src, description: found.description };
  return { ...found, things: [...lessonThings(shell, lesson, said), breadcrumbList(origin, locale, crumbs)] };
}

export function bundleMeta(shell: Shell, bundle: BundleView): PageMeta {
  const words = messagesOf(shell.locale);
  const path = `/bundles/${bundle.slug}/`;
  const crumbs = [...courseCrumbs(shell.locale), { name: bundle.title, path }];
  const titles = formatList(
    shell.locale,
    bundle.courses.map(({ title }) => title),
  );
  const meta: PageMeta = {
    title: bundle.title,
    description: description(bundle.summary, titles, bundle.title),
    path,
    locales: bundle.locales,
    cover: bundle.cover,
    card: { title: bundle.title, kicker: words.bundle },
  };
  const found = preferSeo(meta, bundle.seo);
  const said = { image: shareImage(shell, found).src, description: found.description };
  const way = breadcrumbList(shell.origin, shell.locale, crumbs);
  return { ...found, things: [...bundleThings(shell, bundle, said), way] };
}

export function coursesMeta(shell: Shell, courses: CourseCard[]): PageMeta {
  const words = messagesOf(shell.locale);
  const paths = courses.map(({ slug }) => `/courses/${slug}/`);
  return {
    title: words.allCourses,
    description: words.coursesLead,
    path: '/courses/',
    locales: LOCALES,
    things: [
      ...(paths.length > 0 ? [itemList(shell, paths)] : []),
      breadcrumbList(shell.origin, shell.locale, courseCrumbs(shell.locale)),
    ],
  };
}

export function membershipMeta(shell: Shell, tiers: TierView[]): PageMeta {
  const { locale } = shell;
  const words = messagesOf(locale);
  const names = formatList(
    locale,
    tiers.map(({ name }) => name),
  );
  const meta: PageMeta = {
    title: words.membership,
    description: description(
      [names, words.membershipLead].filter(Boolean).join(locale === 'en' ? '. ' : '。'),
    ),
    path: '/membership/',
    locales: LOCALES,
  };
  const way = breadcrumbList(shell.origin, locale, [
    { name: words.home, path: '/' },
    { name: words.membership, path: meta.path },
  ]);
  return { ...meta, things: [...tierThings(shell, tiers, shareImage(shell, meta).src), way] };
}
