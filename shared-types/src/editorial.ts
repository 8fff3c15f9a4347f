import { z } from 'zod';
import { DocumentId, Media, Seo, Slug, Timestamp } from './kernel.ts';

export const SocialAccount = z.object({
  kind: z.enum(['wechat', 'weibo', 'bilibili', 'zhihu', 'github', 'x', 'youtube', 'mail', 'website']),
  label: z.string(),
  /** An address to follow, or a name to look for where the service has no public addresses (WeChat). */
  account: z.string(),
});
export type SocialAccount = z.infer<typeof SocialAccount>;

/** What a search engine gave out to prove that the site is ours; it is shown in the head of the home page. */
export const SiteVerification = z.object({
  engine: z.enum(['google', 'bing', 'baidu', 'qihoo360', 'sogou', 'yandex', 'naver']),
  code: z.string(),
});
export type SiteVerification = z.infer<typeof SiteVerification>;

export const SiteSettings = z.object({
  name: z.string(),
  tagline: z.string().nullable(),
  description: z.string(),
  /** Who the site is for, a sentence each. */
  audience: z.array(z.string()),
  logo: Media.nullable(),
  social: z.array(SocialAccount),
  /** ICP filing number, shown in the footer as Chinese law asks. */
  icpNumber: z.string().nullable(),
  verifications: z.array(SiteVerification),
});
export type SiteSettings = z.infer<typeof SiteSettings>;

export const Author = z.object({
  slug: Slug,
  name: z.string(),
  headline: z.string().nullable(),
  /** Markdown. */
  bio: z.string().nullable(),
  picture: Media.nullable(),
  links: z.array(SocialAccount),
});
export type Author = z.infer<typeof Author>;

export const Category = z.object({
  slug: Slug,
  name: z.string(),
  description: z.string().nullable(),
  position: z.int(),
});
export type Category = z.infer<typeof Category>;

export const Tag = z.object({ slug: Slug, name: z.string() });
export type Tag = z.infer<typeof Tag>;

/** How a published text stands in the site's order and in relation to others. */
export const Classified = z.object({
  authors: z.array(DocumentId),
  category: DocumentId.nullable(),
  tags: z.array(DocumentId),
});

export const Article = Classified.extend({
  slug: Slug,
  title: z.string(),
  summary: z.string(),
  cover: Media.nullable(),
  /** Markdown; articles are public. */
  body: z.string(),
  seo: Seo.nullable(),
  firstPublishedAt: Timestamp,
  updatedAt: Timestamp,
});
export type Article = z.infer<typeof Article>;

/** The texts that readers agree to, by what they are about. */
export const POLICIES = ['terms', 'privacy', 'refund'] as const;
export const PolicyKind = z.enum(POLICIES);
export type PolicyKind = z.infer<typeof PolicyKind>;

export const Page = z.object({
  slug: Slug,
  title: z.string(),
  /** Markdown. */
  body: z.string(),
  /** Position in the footer; null keeps the page out of it. */
  footerPosition: z.int().nullable(),
  /** Which policy the page is, and in which version: editors raise it when readers must agree again. */
  policy: z.object({ kind: PolicyKind, version: z.int().min(1) }).nullable(),
  seo: Seo.nullable(),
  updatedAt: Timestamp,
});
export type Page = z.infer<typeof Page>;
