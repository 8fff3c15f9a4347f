import { z } from 'zod';

/** The languages that Lectern speaks; the first is the default and lives at the root of the site. */
export const LOCALES = ['zh-CN', 'en'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;
export const DEFAULT_LOCALE: Locale = 'zh-CN';

/** Strapi's id of a document; the same in every locale and across publications. */
export const DocumentId = z.string().regex(/^[a-z0-9]{20,32}$/, 'is not a document id');
export type DocumentId = z.infer<typeof DocumentId>;

/** A language of the world by its BCP 47 tag. @example LanguageTag.parse('zh-Hant') */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language');

/** One segment of an address: lower-case ASCII letters, digits and single hyphens. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
export type Slug = z.infer<typeof Slug>;

/** ISO 8601 in UTC. */
export const Timestamp = z.iso.datetime({ offset: true });
export type Timestamp = z.infer<typeof Timestamp>;

/**
 * The name under which the CMS keeps a file: its hash and extension, as in `cover_3f9a1c.png`.
 * Markdown refers to it as `/uploads/<name>`, with or without a signature behind.
 */
export const MediaName = z.string().regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.[a-z0-9]{1,8}$/u);
export type MediaName = z.infer<typeof MediaName>;

/** A file of the media library as an editor described it. Sizes in bytes and pixels. */
export const Media = z.object({
  name: MediaName,
  title: z.string(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  mime: z.string(),
  bytes: z.int().nonnegative(),
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
});
export type Media = z.infer<typeof Media>;

export const Seo = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  picture: Media.nullable(),
  hidden: z.boolean(),
});
export type Seo = z.infer<typeof Seo>;

/** Body of every refusal, by CMS and storefront alike; `code` is stable, `message` is for people. */
export const ErrorBody = z.object({
  error: z.object({ status: z.int(), code: z.string(), message: z.string() }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
