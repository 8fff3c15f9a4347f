import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';
import { useQueueQuery } from '../api';
import { QueueFilters } from '../queue/QueueFilters';
import { QueueTable } from '../queue/QueueTable';
import { QueueViews } from '../queue/QueueViews';
import { isFiltered, queueQueryOf, type QueueAddress } from '../rules/queue-query';
import { useSay } from '../words';

/** What waits for somebody, and what of it waits for its reader. */
export default function QueuePage() {
  const say = useSay();
  const [{ query: address }] = useQueryParams<QueueAddress>();
  const { view, ...query } = queueQueryOf(address);
  const { data: queue, isError, isFetching } = useQueueQuery(query);
  if (isError && !queue) return <Page.Error />;
  const pages = Math.ceil((queue?.total ?? 0) / (query.pageSize ?? 20));
  return (
    <Page.Main>
      <Page.Title>{say('queue.title')}</Page.Title>
      <Layouts.Header title={say('queue.title')} subtitle={say('queue.subtitle')} />
      <Layouts.Content>
        <QueueViews view={view} counts={queue?.counts} />
        <QueueFilters query={query} />
        <QueueTable
          items={queue?.items ?? []}
          isLoading={isFetching && !queue}
          isFiltered={isFiltered(address)}
        />
        <Box paddingTop={4}>
          <Pagination.Root pageCount={pages} total={queue?.total ?? 0} defaultPageSize={20}>
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
