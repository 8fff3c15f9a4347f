import type { VainSearchesQuery } from '@lectern/shared-types';

/** What the address of the page says, as far as anybody may have typed it. */
export interface SearchesAddress {
  locale?: unknown;
  sort?: unknown;
}

export const SORTS = ['count', 'last'] as const satisfies VainSearchesQuery['sort'][];

/** Which searches an address asks for; what it cannot mean is left out. */
export function searchesAsked({ locale, sort }: SearchesAddress): Pick<VainSearchesQuery, 'locale' | 'sort'> {
  return {
    ...(locale === 'zh-CN' || locale === 'en' ? { locale } : {}),
    sort: SORTS.find((known) => known === sort) ?? 'count',
  };
}
