import type {
  Access,
  Chapter,
  Currency,
  LessonBody,
  LessonKind,
  Level,
  Locale,
  Price,
  PublishedDocument,
} from '@lectern/shared-types';
import type { Picture, PublicFile } from '#kernel/media/model.ts';
import type { Text } from '#kernel/text.ts';
import type { Byline, Label, SeoView } from '#rooms/editorial/index.ts';

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

/** What only holders of a plan, or of one above it, pay. */
export interface MemberPrice {
  tier: { slug: string; name: string };
  price: PriceView;
}

/** What a lesson, course or bundle costs. */
export interface Offered {
  /** What everybody pays. */
  prices: PriceView[];
  /** In the order of the plans. */
  memberPrices: MemberPrice[];
}

/** What an outline comes to. */
export interface CourseFigures {
  lessonCount: number;
  /** How many of the lessons are paid; a course without prices may still have some, for members. */
  paidCount: number;
  /** Sum of the lessons' durations in seconds. */
  duration: number;
}

export interface CourseCard extends CourseFigures {
  documentId: string;
  slug: string;
  title: string;
  subtitle: string | null;
  cover: Picture | null;
  level: Level;
  /** BCP 47 tag of the language that the course is taught in. */
  language: string;
  /** Document ids of what it is filed under. */
  filed: { category: string | null; tags: string[] };
  prices: PriceView[];
  firstPublishedAt: string;
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

/** What the pages of a course and of its lessons share. */
export interface CourseOutline {
  documentId: string;
  slug: string;
  title: string;
  cover: Picture | null;
  authors: Byline[];
  outline: OutlineSection[];
}

/** What opens a course beside its own price. */
export interface Openings {
  bundles: BundleCard[];
  tiers: TierLine[];
}

export interface CourseView extends CourseCard, CourseOutline, Openings, Offered {
  locales: Locale[];
  /** HTML of the summary. */
  summaryHtml: string;
  outcomes: string[];
  requirements: string[];
  faq: { question: string; answerHtml: string }[];
  category: Label | null;
  tags: Label[];
  /** A few other courses that a reader of this one may like. */
  related: CourseCard[];
  seo: SeoView | null;
  updatedAt: string;
}

/** A lesson's place in one of its courses. */
/** The captions of a recording; `language` is a BCP 47 tag. */
interface CaptionTrack {
  language: string;
  src: string;
}

/** What a reader of a lesson gets, ready to print. */
export interface LessonContent extends Text {
  media: PublicFile[];
  captions: CaptionTrack[];
  chapters: Chapter[];
}

/** Nothing is offered where it is not paid. */
export interface LessonView extends OutlineLesson, Offered {
  /** The languages in which it has its canonical address. */
  locales: Locale[];
  teaser: string | null;
  cover: Picture | null;
  seo: SeoView | null;
  /** Null where access is `paid`: then only membership holds the text. */
  body: LessonContent | null;
  /** With prices and what else opens it where the lesson is paid. */
  course: CourseOutline & Openings & Offered;
  /** Slug of the course under which the lesson's canonical URL lies. */
  canonicalCourse: string;
  /** Whether search engines shall not find that course: then they shall not find what is in it. */
  isCourseHidden: boolean;
  previous: OutlineLesson | null;
  next: OutlineLesson | null;
  firstPublishedAt: string;
  updatedAt: string;
}

export interface BundleCard {
  documentId: string;
  slug: string;
  title: string;
  /** The first words of its text, plain. */
  summary: string;
  cover: Picture | null;
  prices: PriceView[];
}

export interface BundleView extends BundleCard, Offered {
  locales: Locale[];
  summaryHtml: string;
  courses: CourseCard[];
  seo: SeoView | null;
}

/** A plan in one line. */
export interface TierLine {
  documentId: string;
  slug: string;
  name: string;
  prices: PriceView[];
}

export interface TierView extends TierLine {
  summary: string;
  benefits: string[];
  /** Order of the plans; several may have the same. */
  rank: number;
  opensAll: boolean;
  courses: CourseCard[];
  /** Courses that it does not open, but its holders pay less for. */
  memberPrices: { course: CourseCard; price: PriceView }[];
}
