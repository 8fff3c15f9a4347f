import { Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useVainSearchesQuery } from '../api';
import { type SearchesAddress, searchesAsked } from '../rules/searches';
import { SearchFilters } from './SearchFilters';
import { SearchList } from './SearchList';

/** Searches in vain, narrowed down and page by page. */
export function Searches() {
  const [{ query }] = useQueryParams<SearchesAddress>();
  const asked = searchesAsked(query);
  const fresh = { refetchOnMountOrArgChange: true };
  const { data, error } = useVainSearchesQuery({ ...asked, ...useAskedPage() }, fresh);
  return (
    <>
      <SearchFilters {...asked} />
      {error && <Unavailable error={error} />}
      {!error && !data && <Waiting />}
      {!error && data && <SearchList items={data.items} />}
      {!error && <Pages total={data?.total ?? 0} />}
    </>
  );
}
