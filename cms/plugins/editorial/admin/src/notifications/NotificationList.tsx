import type { NotificationList as Notifications } from '@lectern/shared-types';
import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useReadNotificationsMutation } from '../api';
import { useFeedback } from '../feedback';
import { useSay } from '../words';
import { NotificationEntry } from './NotificationEntry';

/** One page of what somebody should know, newest first. */
export function NotificationList({ items, unread }: Notifications) {
  const say = useSay();
  const read = useReading();
  if (items.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('notifications.none')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" textColor="neutral600" aria-live="polite">
          {say('notifications.counted', { unread })}
        </Typography>
        <Button variant="tertiary" startIcon={<Check />} disabled={unread === 0} onClick={() => read()}>
          {say('notifications.readAll')}
        </Button>
      </Flex>
      <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow">
        {items.map((item) => (
          <NotificationEntry key={item.id} item={item} onRead={() => read([item.id])} />
        ))}
      </Box>
    </Flex>
  );
}

/** Marks some as read, or all. */
function useReading(): (ids?: number[]) => Promise<void> {
  const { fail } = useFeedback();
  const [send] = useReadNotificationsMutation();
  return async (ids) => {
    const answer = await send(ids ? { ids } : {});
    if ('error' in answer) fail(answer.error);
  };
}
