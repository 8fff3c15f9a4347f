import type { NewSchedule } from '@lectern/shared-types';
import { useAddScheduleMutation } from '../api';
import { useFeedback } from '../feedback';
import { useSay } from '../words';
import { useZone } from './useZone';

/** Plans something and tells the person how that went; true when it is planned. */
export function usePlanning(): { plan: (schedule: NewSchedule) => Promise<boolean>; isPlanning: boolean } {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const zone = useZone();
  const [send, { isLoading }] = useAddScheduleMutation();
  const plan = async (schedule: NewSchedule) => {
    const answer = await send(schedule);
    if ('error' in answer) {
      fail(answer.error);
      return false;
    }
    const message = say('schedule.planned', { at: zone.moment(answer.data.at) });
    succeed(message);
    return true;
  };
  return { plan, isPlanning: isLoading };
}
