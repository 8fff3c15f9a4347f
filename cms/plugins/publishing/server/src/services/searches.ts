import type { DismissRequest, Locale, VainSearchesQuery, VainSearchList } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

/** A row of the view `search.desk_zero_result`. */
interface Row {
  locale: Locale;
  query: string;
  count: number;
  first_at: Date;
  last_at: Date;
}

const ORDERS = {
  count: ['count', 'last_at'],
  last: ['last_at', 'count'],
} as const satisfies Record<VainSearchesQuery['sort'], (keyof Row)[]>;

/** One page of what visitors searched in vain and nobody has seen to since. */
export async function listSearches(
  strapi: Core.Strapi,
  { locale, sort, page, pageSize }: VainSearchesQuery,
): Promise<VainSearchList> {
  const searches = () => strapi.db.connection('search.desk_zero_result').where({ ...(locale && { locale }) });
  const [first, second] = ORDERS[sort];
  const rows: Row[] = await searches()
    .orderBy([
      { column: first, order: 'desc' },
      { column: second, order: 'desc' },
      { column: 'query' },
      { column: 'locale' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const { total } = await searches().first(strapi.db.connection.raw('count(*)::int as total'));
  return { items: rows.map(toSearch), total };
}

const toSearch = ({ locale, query, count, first_at, last_at }: Row): VainSearchList['items'][number] => ({
  locale,
  query,
  count,
  firstAt: first_at.toISOString(),
  lastAt: last_at.toISOString(),
});

/** Hides a search until somebody makes it in vain again. */
export async function dismissSearch(strapi: Core.Strapi, { locale, query }: DismissRequest): Promise<void> {
  await strapi.db.connection('search.dismissed_query').insert({ locale, query });
}
