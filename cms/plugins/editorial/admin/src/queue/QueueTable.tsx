import type { QueueItem } from '@lectern/shared-types';
import { Table } from '@strapi/strapi/admin';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useState } from 'react';
import { keyOf } from '../rules/bulk';
import { useSay } from '../words';
import { BulkBar } from './BulkBar';
import { QueueRow } from './QueueRow';

/** A text of the queue as Strapi's table wants it. */
export type Row = QueueItem & { id: string };

interface QueueTableProps {
  items: QueueItem[];
  isLoading: boolean;
  isFiltered: boolean;
}

const COLUMNS = [
  { name: 'title', isSortable: true },
  { name: 'state', isSortable: false },
  { name: 'assignee', isSortable: false },
  { name: 'authors', isSortable: false },
  { name: 'submittedAt', isSortable: true },
  { name: 'dueAt', isSortable: true },
] as const;

export function QueueTable({ items, isLoading, isFiltered }: QueueTableProps) {
  const say = useSay();
  const rows: Row[] = items.map((item) => ({ ...item, id: keyOf(item.address) }));
  const [chosen, setChosen] = useState<string[]>([]);
  const selected = rows.filter(({ id }) => chosen.includes(id));
  const headers = COLUMNS.map(({ name, isSortable }) => ({
    name,
    label: say(`queue.column.${name}`),
    sortable: isSortable,
  }));
  return (
    <Table.Root
      rows={rows}
      headers={headers}
      isLoading={isLoading}
      selectedRows={selected}
      onSelectedRowsChange={(next) => setChosen(next.map(({ id }) => id))}
    >
      <BulkBar rows={selected} onDone={() => setChosen([])} />
      <Table.Content>
        <Table.Head>
          <Table.HeaderCheckboxCell />
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading />
        <Table.Empty
          content={say(isFiltered ? 'queue.none-found' : 'queue.empty')}
          icon={<EmptyDocuments width="16rem" />}
        />
        <Table.Body>
          {rows.map((row) => (
            <QueueRow key={row.id} row={row} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}
