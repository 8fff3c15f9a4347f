import { Box, Tabs } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { REQUEST_VIEWS, type RequestView } from '../rules/asked';
import { useSay } from '../words';

/** Which requests are shown; the address of the page keeps it. */
export function RequestViews({ view }: { view: RequestView }) {
  const say = useSay();
  const [, setQuery] = useQueryParams<{ view?: string; page?: number }>();
  return (
    <Box paddingBottom={4} style={{ overflowX: 'auto', whiteSpace: 'nowrap' }}>
      <Tabs.Root
        variant="simple"
        value={view}
        onValueChange={(next) => setQuery({ view: next, page: 1 }, 'push', true)}
      >
        <Tabs.List aria-label={say('requests.views')}>
          {REQUEST_VIEWS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {say(one === 'all' ? 'requests.all' : `state.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs.Root>
    </Box>
  );
}
