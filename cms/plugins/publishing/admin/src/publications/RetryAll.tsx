import { usePublishingStateQuery } from '../api';
import { RetryButton } from '../retrying/RetryButton';

/** Tries again all that was set aside; left out where nothing was. */
export function RetryAll() {
  const { data: state } = usePublishingStateQuery(undefined);
  return state && state.setAside > 0 ? <RetryButton /> : null;
}
