import { z } from 'zod';
import { Bundle, Course, Lesson, LessonBody, Price, Tier } from './catalog.ts';
import { Article, Author, Category, Page, SiteSettings, Tag } from './editorial.ts';
import { DocumentId, Locale, Timestamp } from './kernel.ts';

const address = { documentId: DocumentId, locale: Locale };

/**
 * One published document in one locale. A lesson's body travels beside its public part, so that the
 * reader hands each to the room that owns it. Prices have no words, hence no locale.
 */
export const PublishedDocument = z.discriminatedUnion('type', [
  z.object({ type: z.literal('settings'), ...address, data: SiteSettings }),
  z.object({ type: z.literal('author'), ...address, data: Author }),
  z.object({ type: z.literal('category'), ...address, data: Category }),
  z.object({ type: z.literal('tag'), ...address, data: Tag }),
  z.object({ type: z.literal('article'), ...address, data: Article }),
  z.object({ type: z.literal('page'), ...address, data: Page }),
  z.object({ type: z.literal('course'), ...address, data: Course }),
  z.object({ type: z.literal('lesson'), ...address, data: Lesson, body: LessonBody }),
  z.object({ type: z.literal('bundle'), ...address, data: Bundle }),
  z.object({ type: z.literal('tier'), ...address, data: Tier }),
  z.object({ type: z.literal('price'), documentId: DocumentId, locale: z.null(), data: Price }),
]);
export type PublishedDocument = z.infer<typeof PublishedDocument>;
export type PublishedType = PublishedDocument['type'];

/** Order of the export: what others refer to comes first. */
export const PUBLISHED_TYPES = [
  'settings',
  'author',
  'category',
  'tag',
  'page',
  'article',
  'lesson',
  'course',
  'bundle',
  'tier',
  'price',
] as const satisfies readonly PublishedType[];

/**
 * `GET /api/publishing/export`, NDJSON: one line a document, all from one snapshot, then one `end` line
 * with their number. A stream without that line is incomplete and must be refused whole.
 */
export const ExportEnd = z.object({
  kind: z.literal('end'),
  count: z.int().nonnegative(),
  snapshotAt: Timestamp,
});
export type ExportEnd = z.infer<typeof ExportEnd>;
export const ExportLine = z.union([
  ExportEnd,
  z.object({ kind: z.literal('document'), document: PublishedDocument }),
]);
export type ExportLine = z.infer<typeof ExportLine>;

/**
 * `GET /api/publishing/documents/:type/:documentId`: every published locale of one document; 404 where none is, and
 * `UnsayableDocument` where one of them is not as agreed.
 */
export const ShowDocument = z.object({ documents: z.array(PublishedDocument).min(1) });
export type ShowDocument = z.infer<typeof ShowDocument>;

/** What has drafts and an address of its own on the site, so that a draft can be seen as the site would show it. */
export const PREVIEWED_TYPES = [
  'article',
  'page',
  'course',
  'lesson',
  'bundle',
  'tier',
] as const satisfies readonly PublishedType[];
export const PreviewedType = z.enum(PREVIEWED_TYPES);
export type PreviewedType = z.infer<typeof PreviewedType>;

/** As whom a draft is looked at: a guest, a member without any grant, one who bought just it, or one of a tier. */
export const PreviewReader = z.union([
  z.enum(['guest', 'member', 'buyer']),
  z.templateLiteral(['tier:', z.string().regex(/[a-z0-9]{20,32}/)]),
]);
export type PreviewReader = z.infer<typeof PreviewReader>;

/** How long the address of a preview opens, in seconds. */
export const PREVIEW_LIFETIME = 3600;

/**
 * What the address of a preview says: `/preview/<token>/`, where the token is this as JSON in base64url, a dot,
 * and its HMAC-SHA256 by PREVIEW_SECRET in base64url. `exp` in Unix seconds. Without `revision` it is the draft
 * as it stands when somebody looks.
 */
export const PreviewClaim = z.strictObject({
  type: PreviewedType,
  ...address,
  as: PreviewReader,
  revision: z.int().positive().optional(),
  exp: z.int().positive(),
});
export type PreviewClaim = z.infer<typeof PreviewClaim>;

/** `GET /api/publishing/drafts/:type/:documentId?locale=…[&revision=n]`: what a publication would say now. */
export const ShowDraft = z.object({
  document: PublishedDocument,
  /** For a lesson: its courses, as drafts, from which it takes its place where no live course has it yet. */
  homes: z.array(PublishedDocument),
});
export type ShowDraft = z.infer<typeof ShowDraft>;

/** Why a draft cannot be said yet: `field` by its name in the contract, as in `slug` or `faq.0.answer`. */
export const DraftFault = z.object({ field: z.string(), problem: z.enum(['missing', 'unfit']) });
export type DraftFault = z.infer<typeof DraftFault>;

/** The body of a 422 of that address. */
export const UnsayableDraft = z.object({
  error: z.object({
    status: z.literal(422),
    code: z.literal('DRAFT_UNSAYABLE'),
    message: z.string(),
    faults: z.array(DraftFault).min(1),
  }),
});
export type UnsayableDraft = z.infer<typeof UnsayableDraft>;

/** Why a published document is not as agreed, and in which language; null for what has no words. */
export const DocumentFault = DraftFault.extend({ locale: z.string().nullable() });
export type DocumentFault = z.infer<typeof DocumentFault>;

/** The body of a 422 for a published document. The export leaves such rows out. */
export const UnsayableDocument = z.object({
  error: z.object({
    status: z.literal(422),
    code: z.literal('DOCUMENT_UNSAYABLE'),
    message: z.string(),
    faults: z.array(DocumentFault).min(1),
  }),
});
export type UnsayableDocument = z.infer<typeof UnsayableDocument>;
