import type { KeywordSheetQuery, KeywordStanding } from '@lectern/shared-types';

/** The keywords that somebody wrote, one a line or with commas between, as Chinese writes them too. */
export const keywordsIn = (written: string): string[] =>
  written
    .split(/[\n,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A place in a draft and how often the keyword stands there; places that cannot have it are left out. */
export function marksOf({ title, description, headings, body, address }: KeywordStanding) {
  const marks = [
    { place: 'title', count: Number(title) },
    { place: 'description', count: Number(description) },
    { place: 'headings', count: Number(headings) },
    { place: 'body', count: body },
  ] as const;
  return [...marks, ...(address === null ? [] : [{ place: 'address', count: Number(address) } as const])];
}

/** What the address of the sheet says, as far as anybody may have typed it. */
export interface SheetAddress {
  locale?: unknown;
  uid?: unknown;
  with?: unknown;
}

/** Which texts an address asks for; what it cannot mean is left out. */
export function sheetAsked({ locale, uid, with: has }: SheetAddress): Partial<KeywordSheetQuery> {
  return {
    ...(locale === 'zh-CN' || locale === 'en' ? { locale } : {}),
    ...(typeof uid === 'string' && uid.startsWith('api::') ? { uid } : {}),
    with: has === 'none' ? 'none' : 'some',
  };
}
