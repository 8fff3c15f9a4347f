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

/** `GET /api/publishing/documents/:type/:documentId`: every published locale of one document; 404 for none. */
export const ShowDocument = z.object({ documents: z.array(PublishedDocument).min(1) });
export type ShowDocument = z.infer<typeof ShowDocument>;
