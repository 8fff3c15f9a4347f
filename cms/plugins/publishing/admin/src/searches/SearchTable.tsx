import type { VainSearch } from '@lectern/shared-types';
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
import { useSay, type WordId } from '../words';
import { SearchRow } from './SearchRow';

const HEADS = ['column.query', 'column.count', 'column.last'] as const satisfies WordId[];

export function SearchTable({ items }: { items: VainSearch[] }) {
  const say = useSay();
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('searches.none')} />;
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
          <SearchRow key={`${item.locale} ${item.query}`} item={item} />
        ))}
      </Tbody>
    </Table>
  );
}
