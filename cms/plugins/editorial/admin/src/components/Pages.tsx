import { Box } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import { useAskedPage } from './useAskedPage';

/** The way to the other pages of a list, and how long they are. */
export function Pages({ total }: { total: number }) {
  const { pageSize } = useAskedPage();
  if (total === 0) return null;
  return (
    <Box paddingTop={4}>
      <Pagination.Root total={total} pageCount={Math.ceil(total / pageSize)} defaultPageSize={20}>
        <Pagination.PageSize options={['10', '20', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
}
