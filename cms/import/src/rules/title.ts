import { namedHeading } from './anchors.ts';
import type { Heading, Markup } from './markup.ts';

/**
 * The heading that is a page's title: its first, if that is of the first level, or if nothing stands before it and
 * the page has no title of its own in front matter.
 */
export function titleHeading(source: string, markup: Markup, titled: boolean): Heading | null {
  const first = markup.headings[0];
  if (!first || namedHeading(first.text).words === '') return null;
  if (first.level === 1) return first;
  return !titled && nothingSeenBefore(source, markup, first.start) ? first : null;
}

/** Comments and empty anchors are not seen. */
function nothingSeenBefore(source: string, markup: Markup, end: number): boolean {
  const unseen = markup.html.filter((span) => span.end <= end);
  let before = source.slice(0, end);
  for (const { start, end: stop } of unseen.toReversed())
    before = before.slice(0, start) + before.slice(stop);
  const shown = unseen.some(({ start, end: stop }) =>
    /<(?:img|p|h[1-6]|div)\b/i.test(source.slice(start, stop)),
  );
  return before.trim() === '' && !shown;
}
