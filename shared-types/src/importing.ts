import { z } from 'zod';
import { Access, Chapter, Currency, LessonKind, Level, Period, PriceKind, SkuType } from './catalog.ts';
import { PolicyKind, SocialAccount } from './editorial.ts';
import { DocumentId, LanguageTag, Locale, MediaName, Slug, Timestamp } from './kernel.ts';

/*
 * What the importer and the seed tell the CMS. Documents are addressed by slug, pictures by the names that
 * `POST /api/importing/media` answered, so that saying a thing twice changes nothing.
 */

const seo = z
  .strictObject({
    title: z.string().nullish(),
    description: z.string().nullish(),
    picture: MediaName.nullish(),
  })
  .nullish();
const classified = {
  authors: z.array(Slug).optional(),
  category: Slug.nullish(),
  tags: z.array(Slug).optional(),
};

export const ImportedSettings = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().nullish(),
  description: z.string(),
  logo: MediaName.nullish(),
  social: z.array(SocialAccount).optional(),
  icpNumber: z.string().nullish(),
  audience: z.array(z.string()).optional(),
});
export const ImportedAuthor = z.strictObject({
  slug: Slug,
  name: z.string().min(1),
  headline: z.string().nullish(),
  bio: z.string().nullish(),
  picture: MediaName.nullish(),
  links: z.array(SocialAccount).optional(),
});
export const ImportedCategory = z.strictObject({
  slug: Slug,
  name: z.string().min(1),
  description: z.string().nullish(),
  position: z.int().optional(),
});
export const ImportedTag = z.strictObject({ slug: Slug, name: z.string().min(1) });
export const ImportedArticle = z.strictObject({
  slug: Slug,
  title: z.string().min(1),
  summary: z.string(),
  cover: MediaName.nullish(),
  body: z.string(),
  seo,
  ...classified,
});
export const ImportedPage = z.strictObject({
  slug: Slug,
  title: z.string().min(1),
  body: z.string(),
  footerPosition: z.int().nullish(),
  policy: PolicyKind.nullish(),
  policyVersion: z.int().min(1).optional(),
  seo,
});
export const ImportedLesson = z.strictObject({
  slug: Slug,
  title: z.string().min(1),
  teaser: z.string().nullish(),
  cover: MediaName.nullish(),
  body: z.string(),
  kind: LessonKind.default('text'),
  media: z.array(MediaName).optional(),
  captions: z.array(z.strictObject({ language: LanguageTag, file: MediaName })).optional(),
  chapters: z.array(Chapter).optional(),
  chapterFile: MediaName.nullish(),
  duration: z.int().nonnegative().nullish(),
  access: Access.default('free'),
  seo,
});
export const ImportedCourse = z.strictObject({
  slug: Slug,
  title: z.string().min(1),
  subtitle: z.string().nullish(),
  summary: z.string(),
  cover: MediaName.nullish(),
  level: Level.default('beginner'),
  language: z.string().default('zh-CN'),
  /** Lessons by their slugs. */
  sections: z.array(z.strictObject({ title: z.string().nullable(), lessons: z.array(Slug) })),
  outcomes: z.array(z.string()).optional(),
  requirements: z.array(z.string()).optional(),
  faq: z.array(z.strictObject({ question: z.string(), answer: z.string() })).optional(),
  featured: z.int().nullish(),
  seo,
  ...classified,
});
export const ImportedBundle = z.strictObject({
  slug: Slug,
  title: z.string().min(1),
  summary: z.string(),
  cover: MediaName.nullish(),
  courses: z.array(Slug),
  seo,
});
export const ImportedTier = z.strictObject({
  slug: Slug,
  name: z.string().min(1),
  summary: z.string(),
  benefits: z.array(z.string()),
  rank: z.int(),
  opensAll: z.boolean(),
  courses: z.array(Slug).optional(),
});
export const ImportedPrice = z.strictObject({
  itemType: SkuType,
  item: Slug,
  kind: PriceKind,
  period: Period.nullish(),
  currency: Currency,
  amount: z.int().nonnegative(),
  /** The tier whose holders alone pay it. */
  forTier: Slug.nullish(),
  from: Timestamp.nullish(),
  until: Timestamp.nullish(),
});

const said = {
  locale: Locale,
  /** Mail address of the administrator in whose name the document is published at once; else it stays a draft. */
  publishAs: z.email().nullish(),
  /** Overwrite what an editor changed in the CMS since the last import. */
  force: z.boolean().optional(),
};

/** `PUT /api/importing/documents`: makes one locale of one document be so. Idempotent. */
export const ImportDocument = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('settings'), ...said, data: ImportedSettings }),
  z.strictObject({ type: z.literal('author'), ...said, data: ImportedAuthor }),
  z.strictObject({ type: z.literal('category'), ...said, data: ImportedCategory }),
  z.strictObject({ type: z.literal('tag'), ...said, data: ImportedTag }),
  z.strictObject({ type: z.literal('article'), ...said, data: ImportedArticle }),
  z.strictObject({ type: z.literal('page'), ...said, data: ImportedPage }),
  z.strictObject({ type: z.literal('lesson'), ...said, data: ImportedLesson }),
  z.strictObject({ type: z.literal('course'), ...said, data: ImportedCourse }),
  z.strictObject({ type: z.literal('bundle'), ...said, data: ImportedBundle }),
  z.strictObject({ type: z.literal('tier'), ...said, data: ImportedTier }),
  z.strictObject({ type: z.literal('price'), ...said, data: ImportedPrice }),
]);
export type ImportDocument = z.input<typeof ImportDocument>;
export type ImportedType = ImportDocument['type'];

/** `kept`: an editor has changed the document since the last import, so it was left alone. */
export const ImportOutcome = z.object({
  documentId: DocumentId,
  outcome: z.enum(['created', 'updated', 'unchanged', 'kept']),
  published: z.boolean(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** `POST /api/importing/media`, multipart field `file`, optional `alt`. The same bytes answer the same name. */
export const ImportedMedia = z.object({ name: MediaName, url: z.string(), created: z.boolean() });
export type ImportedMedia = z.infer<typeof ImportedMedia>;

/** `GET /api/importing/administrator?email=…`: whether documents can be published in this name; 404 if not. */
export const Administrator = z.object({ email: z.email(), name: z.string() });
export type Administrator = z.infer<typeof Administrator>;
