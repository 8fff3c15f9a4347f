import { decodeHTML } from 'entities';

/** What our own rendered HTML says, as plain words on one line. */
export function plainWords(html: string): string {
  return decodeHTML(html.replaceAll(/<[^>]*>/gu, ''))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The first paragraph of a rendered text as plain words, for cards and descriptions. */
export function firstWords(html: string): string {
  return plainWords(/<p>(.*?)<\/p>/su.exec(html)?.[1] ?? html);
}
