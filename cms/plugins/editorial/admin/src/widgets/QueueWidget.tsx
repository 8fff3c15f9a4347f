import type { QueueItem } from '@lectern/shared-types';
import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, IconButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Link, useNavigate } from 'react-router-dom';
import { useQueueQuery } from '../api';
import { DueTime } from '../components/Moment';
import { StateBadge } from '../components/StateBadge';
import { useTypeNames } from '../components/type-names';
import { editPath } from '../content-manager';
import { keyOf } from '../rules/bulk';
import { useSay } from '../words';

const SHOWN = 4;

/** On the home page: what waits for its reader, what is due first on top. */
export function QueueWidget() {
  const say = useSay();
  const { data: queue, isLoading, isError } = useQueueQuery({ mine: true, pageSize: SHOWN });
  if (isLoading) return <Widget.Loading />;
  if (isError || !queue) return <Widget.Error />;
  if (queue.items.length === 0) return <Widget.NoData>{say('widget.queue-empty')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {say('widget.queue-counts', { ...queue.counts })}
      </Typography>
      <Table colCount={5} rowCount={queue.items.length}>
        <Tbody>
          {queue.items.map((item) => (
            <QueueLine key={keyOf(item.address)} item={item} />
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
}

function QueueLine({ item: { address, title, state, dueAt, isOverdue } }: { item: QueueItem }) {
  const say = useSay();
  const navigate = useNavigate();
  const { nameOf } = useTypeNames();
  return (
    <Tr onClick={() => navigate(editPath(address))} cursor="pointer">
      <Td>
        <Typography ellipsis maxWidth="14.4rem" display="block" title={title} textColor="neutral800">
          {title || say('queue.untitled')}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral600">{nameOf(address.uid)}</Typography>
      </Td>
      <Td>
        <StateBadge state={state} size="XS" />
      </Td>
      <Td>{dueAt ? <DueTime at={dueAt} isOverdue={isOverdue} isShort /> : null}</Td>
      <Td onClick={(event) => event.stopPropagation()}>
        <Box display="inline-block">
          <IconButton tag={Link} to={editPath(address)} label={say('queue.open')} variant="ghost">
            <Pencil />
          </IconButton>
        </Box>
      </Td>
    </Tr>
  );
}
