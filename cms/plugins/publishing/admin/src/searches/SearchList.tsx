import { Lines } from '@lectern/cms-editorial/admin';
import type { VainSearch } from '@lectern/shared-types';
import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useSay } from '../words';
import { SearchLine } from './SearchLine';

export function SearchList({ items }: { items: VainSearch[] }) {
  const say = useSay();
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('searches.none')} />;
  return (
    <Lines>
      {items.map((item) => (
        <SearchLine key={`${item.locale} ${item.query}`} item={item} />
      ))}
    </Lines>
  );
}
