import type { Finding } from '@lectern/shared-types';
import { destinationOf } from './addresses';
import { finding } from './findings';
import {
  type Heading,
  type Link,
  type Manuscript,
  type Passage,
  readManuscript,
  type Shown,
} from './manuscript';
import type { Questions, World } from './world';

/** A picture that stands in the text itself; the storefront shows these kinds. */
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;

/** “Paragraphs should never be longer than 250 words” (Federal Plain Language Guidelines, III.c). */
const MOST_WORDS = 250;

/**
 * Seven lines are the most that a paragraph may take (ruanyf, 中文技术文档的写作规范, 段落); a line of the storefront's
 * column holds 43 characters.
 */
const MOST_HAN = 300;

/** What a Markdown field refers to. */
export function questionsOfMarkdown(markdown: string): Questions {
  const { links, shown } = readManuscript(markdown);
  const destinations = [...links.map(({ href }) => href), ...shown.map(({ src }) => src)].map(destinationOf);
  return {
    uploads: destinations.flatMap((one) => (one.kind === 'upload' ? [one.name] : [])),
    addresses: destinations.flatMap((one) => (one.kind === 'document' ? [one.path] : [])),
  };
}

/** What is wrong with the Markdown of a field, its words apart. */
export function judgeMarkdown(field: string, manuscript: Manuscript, world: World): Finding[] {
  const { links, shown, headings, passages } = manuscript;
  return [
    ...links
      .filter((link) => !leadsSomewhere(link, world))
      .map(({ href, line }) => finding('link-broken', { field, excerpt: href, line })),
    ...shown.flatMap((one) => judgeShown(field, one, world)),
    ...outOfOrder(headings).map(({ text, line }) => finding('heading-order', { field, excerpt: text, line })),
    ...passages
      .filter(isTooLong)
      .map(({ text, line }) => finding('paragraph-long', { field, excerpt: text, line })),
  ];
}

function leadsSomewhere({ href }: Link, { uploads, addresses }: World): boolean {
  const to = destinationOf(href);
  if (to.kind === 'upload') return uploads.has(to.name);
  return to.kind === 'document' ? addresses.has(to.path) : to.kind === 'fine';
}

function judgeShown(field: string, { src, alt, line }: Shown, { uploads }: World): Finding[] {
  const from = EMBEDDED.test(src) ? ({ kind: 'fine' } as const) : destinationOf(src);
  const upload = from.kind === 'upload' ? uploads.get(from.name) : undefined;
  const isThere = from.kind === 'fine' || upload !== undefined;
  if (!isThere) return [finding('picture-missing', { field, excerpt: src, line })];
  const isDescribed =
    alt === null || alt.trim() !== '' || upload?.isPicture === false || Boolean(upload?.alt);
  return isDescribed ? [] : [finding('alt-missing', { field, excerpt: src, line })];
}

/**
 * Headings that break the outline. The page has the h1, and the storefront moves a text so that its highest
 * headings come right below it; from there on each may go one step deeper than the one before.
 */
function outOfOrder(headings: readonly Heading[]): Heading[] {
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return headings.filter(({ depth }, index) => {
    const before = headings[index - 1]?.depth ?? highest - 1;
    return depth === 1 || depth > before + 1;
  });
}

/** By the characters of a Chinese paragraph, and by the words of others. */
function isTooLong({ text, isParagraph }: Passage): boolean {
  if (!isParagraph) return false;
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return han > MOST_HAN || (han === 0 ? words : 0) > MOST_WORDS;
}
