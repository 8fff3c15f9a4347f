import { join } from 'node:path';
import { planImport, readSources, written, type CoursePlan, type LessonPlan } from '@lectern/import';
import type { ExportLine, Locale, PublishedDocument } from '@lectern/shared-types';

const PUBLISHED_AT = '2026-01-01T00:00:00.000Z';
const dated = { firstPublishedAt: PUBLISHED_AT, updatedAt: PUBLISHED_AT };

type Text = LessonPlan['body'];

/** Pictures are not what is searched. */
const markdownOf = (text: Text) => written(text, (file) => `https://pictures.example/${file}`);

function lessonOf(plan: LessonPlan, locale: Locale, documentId: string): PublishedDocument {
  const { slug, title, kind, duration } = plan;
  return {
    type: 'lesson',
    documentId,
    locale,
    data: {
      slug,
      title,
      teaser: plan.teaser ?? null,
      cover: null,
      kind,
      access: 'free',
      duration,
      seo: null,
      ...dated,
    },
    body: { markdown: markdownOf(plan.body), media: [], captions: [], chapters: [], chapterFile: null },
  };
}

function courseOf(
  plan: CoursePlan & { slug: string },
  locale: Locale,
  idOf: (slug: string) => string,
): PublishedDocument {
  const unclassified = { authors: [], category: null, tags: [] };
  const sections = plan.sections.map(({ title, lessons }) => ({ title, lessons: lessons.map(idOf) }));
  const { slug, title, language, summary } = plan;
  const said = {
    slug,
    title,
    language,
    summary: markdownOf(summary),
    subtitle: plan.subtitle ?? null,
    sections,
  };
  const unsaid = {
    cover: null,
    level: 'beginner' as const,
    outcomes: [],
    requirements: [],
    faq: [],
    seo: null,
    featured: null,
  };
  return {
    type: 'course',
    documentId: idOf(slug),
    locale,
    data: { ...said, ...unsaid, ...unclassified, ...dated },
  };
}

/** Ids for slugs, the same in every language. */
function ids(): (slug: string) => string {
  const known = new Map<string, string>();
  return (slug) => {
    const id = known.get(slug) ?? `book${String(known.size).padStart(20, '0')}`;
    known.set(slug, id);
    return id;
  };
}

/** The real course in both languages, as the CMS would export it. */
export async function bookExport(corpus: string): Promise<ExportLine[]> {
  const folders = ['rust-book-zh', 'rust-book-en'].map((name) => ({
    folder: join(corpus, name),
    locale: null,
  }));
  const plan = planImport(await readSources(folders, '/'), { publishing: false });
  const idOf = ids();
  const documents = plan.editions.flatMap(({ locale, course, lessons }) => [
    ...lessons.map((lesson) => lessonOf(lesson, locale, idOf(lesson.slug))),
    courseOf({ ...course, slug: plan.slug }, locale, idOf),
  ]);
  return documents.map((document) => ({ kind: 'document', document }));
}
