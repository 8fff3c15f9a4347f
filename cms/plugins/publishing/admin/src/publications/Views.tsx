import type { PublishingState } from '@lectern/shared-types';
import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { type View, VIEWS } from '../rules/asked';
import { useSay } from '../words';

interface ViewsProps {
  view: View;
  state: PublishingState;
}

/** Everything, what waits, what is live and what was set aside. */
export function Views({ view, state }: ViewsProps) {
  const say = useSay();
  const [, setQuery] = useQueryParams<{ view?: string; page?: number }>();
  const counts: Partial<Record<View, number>> = { waiting: state.waiting, set_aside: state.setAside };
  return (
    <Box paddingBottom={4} maxWidth="100%" overflow="auto">
      <Tabs.Root
        variant="simple"
        value={view}
        onValueChange={(next) => setQuery({ view: next, page: 1 }, 'push', true)}
      >
        <Tabs.List aria-label={say('views')}>
          {VIEWS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              <Flex gap={2} tag="span">
                {say(`view.${one}`)}
                {counts[one] ? <Badge active={one === view}>{counts[one]}</Badge> : null}
              </Flex>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs.Root>
    </Box>
  );
}
