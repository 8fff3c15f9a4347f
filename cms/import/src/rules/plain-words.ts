import { markupOf } from './markup.ts';

/** Words of a short piece of Markdown without its markup, for titles. */
export function plainWords(markdown: string): string {
  const line = markdown.replace(/\s+/g, ' ').trim();
  return markupOf(`# ${line}`).headings[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
}
