import { Box, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';

type Reasons = ReturnType<typeof useAPIErrorHandler>;

/** Stands where something cannot be shown, and says why. */
export function Unavailable({ error }: { error: Parameters<Reasons['_unstableFormatAPIError']>[0] }) {
  const { _unstableFormatAPIError: wordsOf } = useAPIErrorHandler();
  return (
    <Box padding={8}>
      <EmptyStateLayout icon={<WarningCircle width="16rem" />} content={wordsOf(error)} />
    </Box>
  );
}
