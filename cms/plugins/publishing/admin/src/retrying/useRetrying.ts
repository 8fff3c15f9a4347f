import { useFeedback } from '@lectern/cms-editorial/admin';
import type { RetryRequest } from '@lectern/shared-types';
import { useRetryMutation } from '../api';
import { useSay } from '../words';

/** Tries again what was set aside, and says how much that is. */
export function useRetrying() {
  const say = useSay();
  const { succeed, warn, fail } = useFeedback();
  const [send, { isLoading: isRetrying }] = useRetryMutation();
  const retry = async (request: RetryRequest) => {
    const answer = await send(request);
    if ('error' in answer) return fail(answer.error);
    const { retried } = answer.data;
    if (retried === 0) warn(say('retry.none'));
    else succeed(say('retry.done', { count: retried }));
  };
  return { retry, isRetrying };
}
