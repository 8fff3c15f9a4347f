import type { Schedule } from '@lectern/shared-types';
import { Badge } from '@strapi/design-system';
import { COLOURS, faceOf } from '../rules/schedule';
import { useSay } from '../words';

/** Whether a plan will be, or was, carried out. */
export function ScheduleBadge({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const face = faceOf(schedule);
  return <Badge variant={COLOURS[face]}>{say(`schedule.state.${face}`)}</Badge>;
}
