import { z } from 'zod';
import { Classified } from './editorial.ts';
import { DocumentId, LanguageTag, Media, Seo, Slug, Timestamp } from './kernel.ts';

export const Level = z.enum(['beginner', 'intermediate', 'advanced']);
export type Level = z.infer<typeof Level>;

export const LessonKind = z.enum(['text', 'video', 'audio', 'pdf', 'download']);
export type LessonKind = z.infer<typeof LessonKind>;

/** `preview`: a wholly public sample of something paid. */
export const Access = z.enum(['free', 'preview', 'paid']);
export type Access = z.infer<typeof Access>;

/**
 * The public part of a lesson. Nothing derived from the body of a paid lesson may ever stand here.
 * Duration in seconds.
 */
export const Lesson = z.object({
  slug: Slug,
  title: z.string(),
  teaser: z.string().nullable(),
  cover: Media.nullable(),
  kind: LessonKind,
  access: Access,
  duration: z.int().nonnegative().nullable(),
  seo: Seo.nullable(),
  firstPublishedAt: Timestamp,
  updatedAt: Timestamp,
});
export type Lesson = z.infer<typeof Lesson>;

/** What is said in a recording, as a WebVTT file; `language` is a BCP 47 tag. */
export const Captions = z.object({ language: LanguageTag, file: Media });

/** A part of a recording; it begins at this second. */
export const Chapter = z.object({ start: z.int().nonnegative(), title: z.string() });
export type Chapter = z.infer<typeof Chapter>;

/** What a reader of the lesson gets; public only where access is not `paid`. */
export const LessonBody = z.object({
  markdown: z.string(),
  /** The video, audio, PDF or download that the lesson is about. */
  media: z.array(Media),
  /** Of its first recording. */
  captions: z.array(Captions),
  /** Of its first recording, from the first to the last. */
  chapters: z.array(Chapter),
  /** The same as a WebVTT file, for where none are written out. */
  chapterFile: Media.nullable(),
});
export type LessonBody = z.infer<typeof LessonBody>;

/** A part of a course's outline: lessons in order, by document id. */
export const Section = z.object({ title: z.string().nullable(), lessons: z.array(DocumentId) });
export type Section = z.infer<typeof Section>;

export const Question = z.object({ question: z.string(), answer: z.string() });

export const Course = Classified.extend({
  slug: Slug,
  title: z.string(),
  subtitle: z.string().nullable(),
  /** Markdown, public. */
  summary: z.string(),
  cover: Media.nullable(),
  level: Level,
  /** BCP 47 tag of the language that the course is taught in. */
  language: z.string(),
  sections: z.array(Section),
  outcomes: z.array(z.string()),
  requirements: z.array(z.string()),
  faq: z.array(Question),
  seo: Seo.nullable(),
  /** Position on the home page; null where the course is not featured. */
  featured: z.int().nullable(),
  firstPublishedAt: Timestamp,
  updatedAt: Timestamp,
});
export type Course = z.infer<typeof Course>;

export const Bundle = z.object({
  slug: Slug,
  title: z.string(),
  summary: z.string(),
  cover: Media.nullable(),
  courses: z.array(DocumentId),
  seo: Seo.nullable(),
  firstPublishedAt: Timestamp,
  updatedAt: Timestamp,
});
export type Bundle = z.infer<typeof Bundle>;

export const Tier = z.object({
  slug: Slug,
  name: z.string(),
  summary: z.string(),
  benefits: z.array(z.string()),
  /** Order from the plainest to the fullest tier. */
  rank: z.int(),
  /** Courses that the tier opens; `all` opens every course, also those to come. */
  opens: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({ kind: z.literal('courses'), courses: z.array(DocumentId) }),
  ]),
});
export type Tier = z.infer<typeof Tier>;

export const Currency = z.enum(['CNY', 'USD', 'EUR', 'HKD', 'JPY']);
export type Currency = z.infer<typeof Currency>;

/** `interval`: renews by itself. `term`: paid once for a fixed time. `once`: for good. */
export const PriceKind = z.enum(['once', 'interval', 'term']);
export const Period = z.enum(['month', 'quarter', 'year']);
export const SkuType = z.enum(['course', 'lesson', 'bundle', 'tier']);

/** A price as described by editors: append-only, in minor units of its currency. */
export const Price = z.object({
  itemType: SkuType,
  item: DocumentId,
  kind: PriceKind,
  period: Period.nullable(),
  currency: Currency,
  amount: z.int().nonnegative(),
  /** Only holders of this tier, or of one above it by rank, pay it; null for what everybody pays. */
  forTier: DocumentId.nullable(),
  from: Timestamp.nullable(),
  until: Timestamp.nullable(),
});
export type Price = z.infer<typeof Price>;

/** A SKU: `<type>:<documentId>[:<interval or term>]`, as in `tier:abc…:month` or `course:abc…`. */
export function skuOf(price: Pick<Price, 'itemType' | 'item' | 'kind' | 'period'>): string {
  const item = `${price.itemType}:${price.item}`;
  if (price.kind === 'once' || !price.period) return item;
  return price.kind === 'term' ? `${item}:term-${price.period}` : `${item}:${price.period}`;
}
