import type { Locale, SiteVerification, SocialAccount } from '@lectern/shared-types';
import type { Picture } from '#kernel/media/model.ts';
import { excerpt } from '#kernel/markdown/index.ts';
import type { Thing } from './structured-data.ts';

/** What every page of the site shows around its own content, in one language. */
export interface Shell {
  locale: Locale;
  /** `https://host` without a slash behind. */
  origin: string;
  site: {
    name: string;
    tagline: string | null;
    description: string;
    logo: Picture | null;
    social: SocialAccount[];
    icpNumber: string | null;
    verifications: SiteVerification[];
  };
  footerPages: { slug: string; title: string }[];
  /** Only where a draft is shown: the page says so, and keeps out of everything. */
  preview?: PreviewNote | undefined;
}

/** What a preview says of itself. */
export interface PreviewNote {
  /** As whom it is seen, in the page's language. */
  reader: string;
  /** The number of an earlier version; null for the draft. */
  revision: number | null;
  /** ISO 8601. */
  expiresAt: string;
}

/** What a page says about itself to browsers, search engines and whoever shares its address. */
export interface PageMeta {
  /** Without the site's name. */
  title: string;
  description: string;
  /** Its canonical address without the language's prefix, as in `/courses/rust/`. */
  path: string;
  /** The languages in which it exists. */
  locales: readonly Locale[];
  /** What an editor chose to be shown with links to the page. */
  picture?: Picture | null;
  /** What stands on the page's card where nothing was chosen. */
  cover?: Picture | null;
  /** What its card says, where that is not the title alone. */
  card?: { title?: string; kicker: string | null };
  article?: { publishedAt: string; updatedAt: string };
  /** Keeps it out of search engines. */
  hidden?: boolean;
  /** What its feeds are about, where it has any: they lie under its address. */
  feedsOn?: string;
  /** Whether it can be had as Markdown: what is free to read. */
  hasMarkdown?: boolean;
  things?: Thing[];
}

/** A step on the way from the home page; `path` without the language's prefix. */
export interface Crumb {
  name: string;
  path: string;
}

/** What an editor set for search engines goes before what the document says of itself. */
export interface SearchWords {
  title: string | null;
  description: string | null;
  picture: Picture | null;
  hidden: boolean;
}

/** What search engines show of a description. */
const DESCRIPTION_LENGTH = 160;

/** The first of these texts that says something, as long as a description may be. */
export function description(...texts: (string | null | undefined)[]): string {
  const found = texts.find((text) => text?.trim());
  return excerpt(found ?? '', DESCRIPTION_LENGTH);
}

export function preferSeo<Meta extends PageMeta>(meta: Meta, seo: SearchWords | null): Meta {
  if (!seo) return meta;
  return {
    ...meta,
    title: seo.title || meta.title,
    description: description(seo.description, meta.description),
    picture: seo.picture ?? meta.picture,
    hidden: seo.hidden || meta.hidden,
  };
}
