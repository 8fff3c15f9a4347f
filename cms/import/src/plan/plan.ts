import { DEFAULT_LOCALE, type Access, type Level, type Locale } from '@lectern/shared-types';
import { joined } from '../rules/library.ts';
import type { Library } from '../rules/library.ts';
import { shownTitle, type Manuscript } from '../rules/manuscript.ts';
import type { Piece } from '../rules/pieces.ts';
import type { Problem } from '../rules/problem.ts';
import { courseSlugOf } from '../rules/slugs.ts';
import type { Surroundings } from '../rules/targets.ts';
import { summaryPieces } from './course-summary.ts';
import { commonFacts, type CommonFacts } from './common-facts.ts';
import { editionOf, type Edition } from './edition.ts';
import { filesNamed, lessonOf, type LessonPlan } from './lesson.ts';
import { slugsOf } from './lesson-slugs.ts';

export interface PlanOptions {
  slug?: string | undefined;
  title?: string | undefined;
  access?: Access | undefined;
  category?: string | undefined;
  authors?: string[] | undefined;
  /** Whether documents go live at once: then pages marked as drafts are left out. */
  publishing: boolean;
}

export interface CoursePlan {
  title: string;
  subtitle: string | undefined;
  summary: Piece[];
  cover: string | null;
  level: Level | undefined;
  language: string;
  authors: string[] | undefined;
  category: string | undefined;
  tags: string[] | undefined;
  outcomes: string[] | undefined;
  requirements: string[] | undefined;
  faq: { question: string; answer: string }[] | undefined;
  sections: { title: string | null; lessons: string[] }[];
}

export interface EditionPlan {
  locale: Locale;
  course: CoursePlan;
  lessons: LessonPlan[];
  problems: Problem[];
}

/** Everything that an import will say, and nothing said yet. */
export interface ImportPlan {
  slug: string;
  editions: EditionPlan[];
}

export interface Source {
  locale: Locale;
  library: Library;
}

/** Turns folders into a course: the first one decides the slugs, the others are its further locales. */
export function planImport(sources: [Source, ...Source[]], options: PlanOptions): ImportPlan {
  const editions = sources.map(({ locale, library }) => ({ locale, edition: editionOf(library) }));
  const known = editions.map(({ edition }) => edition);
  const slug = options.slug ?? slugOfCourse(known, sources[0].library.name, options.title);
  const slugs = slugsOf(slug, known);
  const common = commonFacts(
    known,
    slugs.map(({ paths }) => paths),
  );
  return {
    slug,
    editions: editions.map(({ locale, edition }, index) => {
      const { paths, problems } = slugs[index] ?? { paths: new Map<string, string>(), problems: [] };
      return editionPlan({ locale, edition, slug, slugs: paths, options, problems, common });
    }),
  };
}

function slugOfCourse(editions: Edition[], folder: string, title: string | undefined): string {
  const said = editions.map(({ facts }) => facts.slug).find((slug) => slug !== undefined);
  return said ?? courseSlugOf(folder, title ?? editions[0]?.facts.title ?? '');
}

interface Editing {
  locale: Locale;
  edition: Edition;
  slug: string;
  slugs: ReadonlyMap<string, string>;
  options: PlanOptions;
  problems: Problem[];
  common: CommonFacts;
}

function editionPlan(editing: Editing): EditionPlan {
  const { locale, edition, slug, slugs, options, common } = editing;
  const kept = keptPages(editing);
  const surroundings = surroundingsOf(editing, kept);
  const lessons = [...kept].map(([path, page]) => {
    const own = slugs.get(path) ?? slug;
    const title = shownTitle(page, edition.listed.get(path) ?? null, path);
    return lessonOf(page, surroundings, { slug: own, title, ...common.ofLesson(own, options.access) });
  });
  const { course, problems } = courseOf(editing, surroundings, lessons);
  const found = [
    edition.problems,
    editing.problems,
    problems,
    ...lessons.map((lesson) => lesson.problems),
  ].flat();
  return { locale, course, lessons, problems: found };
}

/** Pages in order, without those that wait to be finished when the rest goes live. */
function keptPages({ edition, options, problems }: Editing): Map<string, Manuscript> {
  const kept = new Map<string, Manuscript>();
  for (const path of edition.sections.flatMap((section) => section.paths)) {
    const page = edition.pages.get(path);
    if (page?.facts.draft && options.publishing)
      problems.push({ level: 'note', where: path, what: 'is marked as a draft; left out' });
    else if (page) kept.set(path, page);
  }
  return kept;
}

function surroundingsOf(
  { locale, edition, slug, slugs, options, common }: Editing,
  kept: ReadonlyMap<string, Manuscript>,
): Surroundings {
  const courseAddress = `${locale === DEFAULT_LOCALE ? '' : '/en'}/courses/${slug}/`;
  const { library, resolve, base, front, pages } = edition;
  const lessonAddress = (path: string): string | null =>
    kept.has(path) ? `${courseAddress}${slugs.get(path) ?? ''}/` : null;
  const names = ['SUMMARY.md', 'README.md', 'readme.md', 'index.md', 'summary.md'];
  return {
    library,
    resolve,
    courseAddress,
    lessonAddress,
    folderAddress: (folder) =>
      lessonAddress([...kept.keys()].find((path) => path.startsWith(`${folder}/`)) ?? ''),
    isPaid: (path) =>
      kept.has(path) && common.ofLesson(slugs.get(path) ?? slug, options.access).access === 'paid',
    anchors: (path) => pages.get(path)?.anchors ?? (() => null),
    coursePages: new Set([...names, ...names.map((name) => joined(base, name)), front?.path ?? 'README.md']),
  };
}

function courseOf(
  { locale, edition, options, common }: Editing,
  surroundings: Surroundings,
  lessons: LessonPlan[],
): { course: CoursePlan; problems: Problem[] } {
  const { facts } = edition;
  const summary = summaryPieces(edition, surroundings, lessons);
  const where = edition.front?.path ?? 'course.yaml';
  const cover = filesNamed(surroundings, where, facts.cover === undefined ? [] : [facts.cover]);
  const bySlug = new Map(lessons.map((lesson) => [lesson.path, lesson.slug]));
  const course: CoursePlan = {
    ...pick(facts),
    level: common.level,
    title: options.title ?? facts.title ?? edition.library.name,
    summary: summary.pieces,
    cover: cover.files[0] ?? null,
    language: facts.language ?? locale,
    authors: options.authors ?? facts.authors,
    category: options.category ?? facts.category,
    sections: edition.sections
      .map(({ title, paths }) => ({ title, lessons: paths.flatMap((path) => bySlug.get(path) ?? []) }))
      .filter((section) => section.lessons.length > 0),
  };
  return { course, problems: [...summary.problems, ...cover.problems] };
}

function pick({ subtitle, tags, outcomes, requirements, faq }: Edition['facts']) {
  return { subtitle, tags, outcomes, requirements, faq };
}
