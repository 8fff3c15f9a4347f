const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The first paragraph of a rendered text as plain words, for cards and descriptions. */
export function firstWords(html: string): string {
  const paragraph = /<p>(.*?)<\/p>/su.exec(html)?.[1] ?? html;
  return paragraph
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(#?\w+);/gu, (written, name: string) => ENTITIES[name] ?? written)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
