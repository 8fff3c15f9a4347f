import { z } from 'zod';
import { Locale, Timestamp } from '../kernel.ts';
import { PreviewedType, PreviewReader } from '../publishing.ts';
import { TextAddress } from './text.ts';

/** A look at a text on the site: as it is written now, or as the version of that number had it. */
export const NewPreview = z.object({
  address: TextAddress.extend({ locale: Locale }),
  as: PreviewReader,
  revision: z.int().positive().optional(),
});
export type NewPreview = z.infer<typeof NewPreview>;

/** Whoever has the address sees the preview, until it ends. */
export const Preview = z.object({ url: z.url(), expiresAt: Timestamp });
export type Preview = z.infer<typeof Preview>;

/** What a content type is called on the site; null for one without a page. @example previewedType('api::catalog.lesson') // 'lesson' */
export function previewedType(uid: string): PreviewedType | null {
  const name = /^api::[a-z-]+\.([a-z-]+)$/.exec(uid)?.[1];
  return PreviewedType.safeParse(name).data ?? null;
}
