import type {
  Access,
  Currency,
  LessonBody,
  LessonKind,
  Level,
  Locale,
  Price,
  PublishedDocument,
} from '@lectern/shared-types';
import type { Picture, PublicFile } from '#kernel/media/model.ts';
import type { AuthorView, CategoryView, SeoView, TagView, TocEntry } from '#rooms/editorial/index.ts';

type Lesson = Extract<PublishedDocument, { type: 'lesson' }>;

/** What the catalog is told. The text of a paid lesson is not: its `body` is null. */
export type CatalogDocument =
  | (Omit<Lesson, 'body'> & { body: LessonBody | null })
  | Extract<PublishedDocument, { type: 'course' | 'bundle' | 'tier' | 'price' }>;

/** What pages read of the catalog: public, in one locale, ready to print. */

export interface PriceView {
  sku: string;
  kind: Price['kind'];
  period: Price['period'];
  currency: Currency;
  /** Minor units. */
  amount: number;
}

export interface CourseCard {
  documentId: string;
  slug: string;
  locales: Locale[];
  title: string;
  subtitle: string | null;
  cover: Picture | null;
  level: Level;
  language: string;
  lessonCount: number;
  /** How many of the lessons are paid; a course without prices may still have some, for members. */
  paidCount: number;
  /** Sum of the lessons' durations in seconds. */
  duration: number;
  prices: PriceView[];
  firstPublishedAt: string;
  updatedAt: string;
}

export interface OutlineLesson {
  documentId: string;
  slug: string;
  title: string;
  kind: LessonKind;
  access: Access;
  duration: number | null;
}

export interface OutlineSection {
  title: string | null;
  lessons: OutlineLesson[];
}

export interface CourseView extends CourseCard {
  /** HTML of the summary. */
  summaryHtml: string;
  outline: OutlineSection[];
  outcomes: string[];
  requirements: string[];
  faq: { question: string; answerHtml: string }[];
  authors: AuthorView[];
  category: CategoryView | null;
  tags: TagView[];
  bundles: BundleCard[];
  seo: SeoView | null;
}

/** A lesson's place in one of its courses. */
export interface LessonView extends OutlineLesson {
  locales: Locale[];
  teaser: string | null;
  cover: Picture | null;
  seo: SeoView | null;
  /** Null where access is `paid`: then only membership holds the text. */
  body: { html: string; toc: TocEntry[]; media: PublicFile[]; readingMinutes: number } | null;
  course: CourseCard & { outline: OutlineSection[] };
  /** Slug of the course under which the lesson's canonical URL lies. */
  canonicalCourse: string;
  previous: OutlineLesson | null;
  next: OutlineLesson | null;
  prices: PriceView[];
  firstPublishedAt: string;
  updatedAt: string;
}

export interface BundleCard {
  documentId: string;
  slug: string;
  locales: Locale[];
  title: string;
  /** The first words of its text, plain. */
  summary: string;
  cover: Picture | null;
  prices: PriceView[];
}

export interface BundleView extends BundleCard {
  summaryHtml: string;
  courses: CourseCard[];
  seo: SeoView | null;
}

export interface TierView {
  documentId: string;
  slug: string;
  name: string;
  summary: string;
  benefits: string[];
  opensAll: boolean;
  courses: CourseCard[];
  prices: PriceView[];
}
