import type { Queue } from '@lectern/shared-types';
import { useQueryParams } from '@strapi/strapi/admin';
import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { VIEWS, type View } from '../rules/queue-query';
import { useSay } from '../words';

interface QueueViewsProps {
  view: View;
  counts: Queue['counts'] | undefined;
}

/** Everything, what is the reader's, and what is late; each with how many there are. */
export function QueueViews({ view, counts }: QueueViewsProps) {
  const say = useSay();
  const [, setQuery] = useQueryParams<{ view?: string; page?: number }>();
  const count = { all: counts?.open, mine: counts?.mine, overdue: counts?.overdue };
  return (
    <Box paddingBottom={4}>
      <Tabs.Root
        variant="simple"
        value={view}
        onValueChange={(next) => setQuery({ view: next, page: 1 }, 'push', true)}
      >
        <Tabs.List aria-label={say('queue.views')}>
          {VIEWS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              <Flex gap={2} tag="span">
                {say(`queue.view.${one}`)}
                {count[one] === undefined ? null : <Badge active={one === view}>{count[one]}</Badge>}
              </Flex>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs.Root>
    </Box>
  );
}
