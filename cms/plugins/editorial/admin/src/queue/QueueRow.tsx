import { Table } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink, useNavigate } from 'react-router-dom';
import { DueTime } from '../components/Moment';
import { StateBadge } from '../components/StateBadge';
import { useTypeNames } from '../components/type-names';
import { editPath, RelativeTime } from '../content-manager';
import { useSay } from '../words';
import type { Row } from './QueueTable';
import { RowMenu } from './RowMenu';

export function QueueRow({ row }: { row: Row }) {
  const { address, state, authors, assignee, submittedAt, dueAt, isOverdue } = row;
  const navigate = useNavigate();
  return (
    <Table.Row onClick={() => navigate(editPath(address))} style={{ cursor: 'pointer' }}>
      <Table.CheckboxCell id={row.id} />
      <Table.Cell>
        <Title row={row} />
      </Table.Cell>
      <Table.Cell>
        <StateBadge state={state} size="XS" />
      </Table.Cell>
      <Table.Cell>
        <Words>{assignee?.name ?? '-'}</Words>
      </Table.Cell>
      <Table.Cell>
        <Words>{authors.map(({ name }) => name).join(', ')}</Words>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">
          {submittedAt ? <RelativeTime timestamp={new Date(submittedAt)} /> : '-'}
        </Typography>
      </Table.Cell>
      <Table.Cell>
        {dueAt ? <DueTime at={dueAt} isOverdue={isOverdue} isShort /> : <Words>-</Words>}
      </Table.Cell>
      <Table.Cell onClick={(event) => event.stopPropagation()}>
        <RowMenu row={row} />
      </Table.Cell>
    </Table.Row>
  );
}

function Title({ row: { address, title, findings } }: { row: Row }) {
  const say = useSay();
  const { nameOf } = useTypeNames();
  const about = [
    nameOf(address.uid),
    ...(address.locale ? [say(`locale.${address.locale}`)] : []),
    ...(findings > 0 ? [say('queue.findings', { count: findings })] : []),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="28rem">
      <Link tag={NavLink} to={editPath(address)} onClick={(event) => event.stopPropagation()}>
        <Typography ellipsis maxWidth="28rem" textColor="neutral800" fontWeight="semiBold" title={title}>
          {title || say('queue.untitled')}
        </Typography>
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
    </Flex>
  );
}

function Words({ children }: { children: string }) {
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="18rem" title={children}>
      {children}
    </Typography>
  );
}
