import { useFeedback } from '@lectern/cms-editorial/admin';
import type { AskRequest } from '@lectern/shared-types';
import { useAskMutation } from '../api';
import { useSay } from '../words';

/** Asks a worker to do something, and tells how that went; answers whether it was taken. */
export function useAsking() {
  const say = useSay();
  const { succeed, warn, fail } = useFeedback();
  const [send, { isLoading }] = useAskMutation();
  const ask = async (request: AskRequest): Promise<boolean> => {
    const answer = await send(request);
    if ('error' in answer) fail(answer.error);
    else if (answer.data.needsSecond) warn(say('asked.second'));
    else succeed(say('asked.done'));
    return !('error' in answer);
  };
  return { ask, isAsking: isLoading };
}
