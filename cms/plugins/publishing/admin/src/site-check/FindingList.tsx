import { Lines } from '@lectern/cms-editorial/admin';
import type { SiteFinding } from '@lectern/shared-types';
import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useSay } from '../words';
import { FindingLine } from './FindingLine';

interface FindingListProps {
  items: SiteFinding[];
  isChecked: boolean;
}

export function FindingList({ items, isChecked }: FindingListProps) {
  const say = useSay();
  const nothing = say(isChecked ? 'check.none' : 'check.never');
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={nothing} />;
  return (
    <Lines>
      {items.map((item) => (
        <FindingLine key={item.id} item={item} />
      ))}
    </Lines>
  );
}
