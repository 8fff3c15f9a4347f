import type { Locale } from '@lectern/shared-types';
import { createHash } from 'node:crypto';
import {
  mediaNames,
  namedMedia,
  readingMinutes,
  RENDERER_VERSION,
  renderMarkdown,
  type Rendered,
} from '#kernel/markdown/index.ts';
import type { MediaShelf } from './media/index.ts';

/** Markdown as it is kept: rendered once. */
export interface Text {
  html: string;
  toc: Rendered['toc'];
  readingMinutes: number;
}

/** What a text needs to become HTML. */
export interface TextContext {
  locale: Locale;
  shelf: MediaShelf;
  /** How the text stands on its page (see `RenderOptions`). */
  standing?: { headingOffset?: number; idPrefix?: string };
}

/** The names of the files that a Markdown text refers to. */
export const namesIn = (markdown: string): string[] => mediaNames(markdown);

const titleOf = (name: string) => name.replace(/_[0-9a-f]{6,}(?=\.)/, '');

export function renderText(markdown: string, { shelf, locale, standing = {} }: TextContext): Text {
  const picture = (name: string) => shelf.picture({ name, alt: null });
  const file = (name: string) => shelf.file({ name, title: titleOf(name) });
  const { html, toc, words } = renderMarkdown(markdown, { ...standing, locale, picture, file });
  return { html, toc, readingMinutes: readingMinutes(words) };
}

/** A text as its author wrote it, with the public addresses of its files. */
export function publicMarkdown(markdown: string, shelf: MediaShelf): string {
  const src = (name: string) =>
    shelf.picture({ name, alt: null })?.src ?? shelf.file({ name, title: '' })?.src ?? null;
  return namedMedia(markdown, src);
}

/** To be raised when rows keep something else of the same document. */
const ROWS_VERSION = 1;

/**
 * Tells of all that a row is made of: the document, what became of its files, and the renderer. The same answer
 * means the same row, so that it need not be made.
 */
export function madeOf(document: object, prepared: unknown[]): string {
  const whole = JSON.stringify([RENDERER_VERSION, ROWS_VERSION, prepared, document]);
  return createHash('sha256').update(whole).digest('base64url');
}
