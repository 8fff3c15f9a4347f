import type { Locale } from '@lectern/shared-types';

/** Something new to read. `id` stays when the address changes; times are ISO 8601. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text; null where only the summary is told. */
  html: string | null;
  cover: { src: string } | null;
  /** Names. */
  authors: string[];
  firstPublishedAt: string;
  updatedAt: string;
}

export interface Feed {
  locale: Locale;
  /** `https://host` without a slash behind. */
  origin: string;
  title: string;
  description: string;
  publisher: string;
  /** Addresses of the page that shows the same, and of the feed itself. */
  home: string;
  self: string;
  /** Newest first. */
  entries: FeedEntry[];
}

/** Whole texts are large, and readers ask often. */
export const FEED_LENGTH = 20;

export function latestOf(entries: FeedEntry[]): FeedEntry[] {
  const time = ({ firstPublishedAt }: FeedEntry) => Date.parse(firstPublishedAt);
  return entries.toSorted((one, other) => time(other) - time(one)).slice(0, FEED_LENGTH);
}

/**
 * Our rendered HTML for whoever shows it elsewhere: every address whole.
 * @param page where it stands with us, for links within it
 */
export function portableHtml(html: string, { origin, page }: { origin: string; page: string }): string {
  return html
    .replaceAll(/ (href|src|poster)="\/(?!\/)/gu, (_, name: string) => ` ${name}="${origin}/`)
    .replaceAll(
      / srcset="([^"]*)"/gu,
      (_, set: string) => ` srcset="${set.replaceAll(/(^|, ?)\//gu, `$1${origin}/`)}"`,
    )
    .replaceAll(' href="#', ` href="${page}#`);
}
