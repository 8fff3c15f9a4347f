import type { TextAddress } from '@lectern/shared-types';
import { useActMutation, type Act } from '../api';
import { useFeedback } from '../feedback';
import { useSay } from '../words';

/** Does something with a text and says how it went; answers whether it was done. */
export function useAct(address: TextAddress) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send, { isLoading }] = useActMutation();
  const perform = async (act: Act): Promise<boolean> => {
    const answer = await send({ address, act });
    if ('error' in answer) {
      fail(answer.error);
      return false;
    }
    succeed(say(`done.${act.act}`));
    return true;
  };
  return { perform, isLoading };
}
