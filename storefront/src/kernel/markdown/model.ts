import type { Locale, MediaName } from '@lectern/shared-types';
import type { Picture, PublicFile } from '../media/model.ts';

/** What a text refers to and how it stands on its page. The resolvers are pure: same name, same answer. */
export interface RenderOptions {
  locale: Locale;
  /** The prepared picture of the media library; null where there is none. `alt` is what the author wrote. */
  picture(name: MediaName, alt: string): Picture | null;
  /** The file (video, audio, PDF, download) that the reader may fetch; null where there is none. */
  file?(name: MediaName): PublicFile | null;
  /** The address to print for a link inside the site; null where it leads nowhere. */
  link?(href: string): string | null;
  /** 0: the text's highest headings become h2, because the page has the h1. 1: they become h3, and so on. */
  headingOffset?: number;
  /** Set before every id, where several texts stand on one page. */
  idPrefix?: string;
}

/** A heading of a rendered text: depth 2 to 4, `id` as in the HTML. */
export interface TocEntry {
  depth: number;
  id: string;
  text: string;
}

/** Han characters, kana and hangul on one side, words of alphabetic scripts on the other; code not counted. */
export interface WordCount {
  han: number;
  latin: number;
}

export interface Rendered {
  /** Holds no `style` attribute, no `<style>` and no script. */
  html: string;
  toc: TocEntry[];
  /** What could not be shown as written; nothing here stops a build. */
  warnings: Warning[];
  words: WordCount;
  /** Plain text of headings and prose, a block a line; without code blocks, display formulas and diagrams. */
  text: string;
}

export type WarningCode =
  | 'code-too-long'
  | 'diagram-unsupported'
  | 'include-left-over'
  | 'link-nowhere'
  | 'math-invalid'
  | 'media-missing'
  | 'nested-too-deep'
  | 'paragraph-too-tangled'
  | 'rendering-failed';

/** `subject` is what the author wrote, at most 120 characters. */
export interface Warning {
  code: WarningCode;
  subject: string;
}
