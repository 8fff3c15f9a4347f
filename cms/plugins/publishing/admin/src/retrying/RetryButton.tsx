import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { RetryRequest } from '@lectern/shared-types';
import { useSay } from '../words';
import { useRetrying } from './useRetrying';

interface RetryButtonProps extends RetryRequest {
  fullWidth?: boolean;
}

/** Tries again what was set aside; all of it, where no ids are given. */
export function RetryButton({ ids, fullWidth = false }: RetryButtonProps) {
  const say = useSay();
  const { retry, isRetrying } = useRetrying();
  return (
    <Button
      variant="secondary"
      fullWidth={fullWidth}
      startIcon={<ArrowClockwise />}
      loading={isRetrying}
      onClick={() => void retry(ids ? { ids } : {})}
    >
      {say(ids ? 'retry' : 'retry.all')}
    </Button>
  );
}
