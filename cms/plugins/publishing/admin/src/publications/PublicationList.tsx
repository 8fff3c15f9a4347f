import { Lines } from '@lectern/cms-editorial/admin';
import type { Held, ListedPublication } from '@lectern/shared-types';
import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { View } from '../rules/asked';
import { useSay } from '../words';
import { PublicationLine } from './PublicationLine';

interface PublicationListProps {
  items: ListedPublication[];
  held: Held | null;
  view: View;
}

export function PublicationList({ items, held, view }: PublicationListProps) {
  const say = useSay();
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say(`none.${view}`)} />;
  return (
    <Lines>
      {items.map((item) => (
        <PublicationLine key={item.id} item={item} held={held} />
      ))}
    </Lines>
  );
}
