import { z } from 'zod';
import { DocumentId, Locale } from '../kernel.ts';

/** A content type, as in `api::catalog.lesson`. */
export const ContentTypeUid = z.string().regex(/^api::[a-z-]+\.[a-z-]+$/, 'is not a content type');

/** Which text is meant; `locale` is null for a type that has one language only. */
export const TextAddress = z.object({
  uid: ContentTypeUid,
  documentId: DocumentId,
  locale: Locale.nullable(),
});
export type TextAddress = z.infer<typeof TextAddress>;

/** Somebody at the desk; `id` is null for the house itself. The name stays when the account has gone. */
export const Person = z.object({ id: z.int().nullable(), name: z.string() });
export type Person = z.infer<typeof Person>;
