import type { Schedule } from '@lectern/shared-types';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { editPath } from '../content-manager';
import { faceOf } from '../rules/schedule';
import { useSay } from '../words';
import { CancelSchedule } from './CancelSchedule';
import { ScheduleBadge } from './ScheduleBadge';
import { useZone } from './useZone';

interface Props {
  schedule: Schedule;
  /** Tells which text it is, where that is not known already. */
  isNamed?: boolean;
}

/** One plan: what, when, by whom, and how it stands. */
export function ScheduleEntry({ schedule, isNamed = false }: Props) {
  const say = useSay();
  const zone = useZone();
  const { act, at, by, title, address, failure } = schedule;
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={2} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {isNamed && (
          <Link tag={NavLink} to={editPath(address)}>
            {title}
          </Link>
        )}
        <Flex gap={2} wrap="wrap">
          <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
            {say(`schedule.${act}`)} · {isNamed ? zone.time(at) : zone.moment(at)}
          </Typography>
          <ScheduleBadge schedule={schedule} />
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {say('schedule.by', { name: by.name })}
        </Typography>
        {faceOf(schedule) === 'unapproved' && (
          <Remark colour="warning700">{say('schedule.unapproved')}</Remark>
        )}
        {failure && <Remark colour="danger700">{failure}</Remark>}
      </Flex>
      <CancelSchedule schedule={schedule} />
    </Flex>
  );
}

function Remark({ colour, children }: { colour: string; children: string }) {
  return (
    <Typography variant="pi" textColor={colour}>
      {children}
    </Typography>
  );
}
