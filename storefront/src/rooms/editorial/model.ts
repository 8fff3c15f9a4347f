import type { Locale, SiteVerification, SocialAccount } from '@lectern/shared-types';
import type { TocEntry } from '#kernel/markdown/index.ts';
import type { Picture } from '#kernel/media/model.ts';

/** What pages read of editorial: public, in one locale, ready to print. Times are ISO 8601 in UTC. */

/** `locales`: the languages in which the document is published, for hreflang and the language switch. */
interface Addressed {
  documentId: string;
  slug: string;
  locales: Locale[];
}

export interface SiteView {
  name: string;
  tagline: string | null;
  description: string;
  /** Who the site is for, a sentence each. */
  audience: string[];
  logo: Picture | null;
  social: SocialAccount[];
  icpNumber: string | null;
  verifications: SiteVerification[];
}

/** An author as the texts show him or her. */
export interface Byline {
  documentId: string;
  slug: string;
  name: string;
  headline: string | null;
  picture: Picture | null;
}

export interface AuthorView extends Byline, Addressed {
  bioHtml: string | null;
  links: SocialAccount[];
}

/** A category or a tag as the texts show it. */
export interface Label {
  documentId: string;
  slug: string;
  name: string;
}

/** A category among the others. */
export interface CategoryCard extends Label {
  description: string | null;
}

export interface CategoryView extends CategoryCard, Addressed {}

export interface TagView extends Label, Addressed {}

export interface SeoView {
  title: string | null;
  description: string | null;
  picture: Picture | null;
  hidden: boolean;
}

export interface ArticleCard {
  documentId: string;
  slug: string;
  title: string;
  summary: string;
  cover: Picture | null;
  firstPublishedAt: string;
  /** Minutes, at 400 Han characters or 220 Latin words each. */
  readingMinutes: number;
}

export interface ArticleView extends ArticleCard, Addressed {
  html: string;
  toc: TocEntry[];
  authors: Byline[];
  category: Label | null;
  tags: Label[];
  /** A few other articles that a reader of this one may like. */
  related: ArticleCard[];
  seo: SeoView | null;
  updatedAt: string;
}

export interface PageView extends Addressed {
  title: string;
  html: string;
  toc: TocEntry[];
  seo: SeoView | null;
  updatedAt: string;
}
