import type { Held, ListedPublication } from '@lectern/shared-types';
import {
  EmptyStateLayout,
  Table,
  Tbody,
  Th,
  Thead,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { View } from '../rules/asked';
import { useSay, type WordId } from '../words';
import { PublicationRow } from './PublicationRow';

const HEADS = ['column.document', 'column.state', 'column.when'] as const satisfies WordId[];

interface PublicationTableProps {
  items: ListedPublication[];
  held: Held | null;
  view: View;
}

export function PublicationTable({ items, held, view }: PublicationTableProps) {
  const say = useSay();
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say(`none.${view}`)} />;
  return (
    <Table colCount={HEADS.length + 1} rowCount={items.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((head) => (
            <Th key={head}>
              <Typography variant="sigma" textColor="neutral600">
                {say(head)}
              </Typography>
            </Th>
          ))}
          <Th>
            <VisuallyHidden>{say('column.acts')}</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {items.map((item) => (
          <PublicationRow key={item.id} item={item} held={held} />
        ))}
      </Tbody>
    </Table>
  );
}
