import type { Locale, SocialAccount } from '@lectern/shared-types';
import type { TocEntry } from '#kernel/markdown/index.ts';
import type { Picture } from '#kernel/media/model.ts';

export type { TocEntry };

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
  logo: Picture | null;
  social: SocialAccount[];
  icpNumber: string | null;
}

export interface AuthorView extends Addressed {
  name: string;
  headline: string | null;
  bioHtml: string | null;
  picture: Picture | null;
  links: SocialAccount[];
}

export interface CategoryView extends Addressed {
  name: string;
  description: string | null;
}

export interface TagView extends Addressed {
  name: string;
}

export interface SeoView {
  title: string | null;
  description: string | null;
  picture: Picture | null;
  hidden: boolean;
}

export interface ArticleCard extends Addressed {
  title: string;
  summary: string;
  cover: Picture | null;
  firstPublishedAt: string;
  /** Minutes, at 400 Han characters or 220 Latin words each. */
  readingMinutes: number;
}

export interface ArticleView extends ArticleCard {
  html: string;
  toc: TocEntry[];
  authors: AuthorView[];
  category: CategoryView | null;
  tags: TagView[];
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
