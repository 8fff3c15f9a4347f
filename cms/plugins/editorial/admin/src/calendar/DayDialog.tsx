import type { Schedule } from '@lectern/shared-types';
import { Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { startOf, type Day } from '../rules/month';
import { ScheduleEntry } from '../schedule/ScheduleEntry';
import { useZone } from '../schedule/useZone';
import { useSay } from '../words';

interface Props {
  day: Day;
  schedules: Schedule[];
  isOpen: boolean;
  onClose: () => void;
}

/** All that is planned for a day. */
export function DayDialog({ day, schedules, isOpen, onClose }: Props) {
  const say = useSay();
  const zone = useZone();
  const { formatDate } = useIntl();
  return (
    <Modal.Root open={isOpen} onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{formatDate(startOf(day), { dateStyle: 'full' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {schedules.map((schedule) => (
              <ScheduleEntry key={schedule.id} schedule={schedule} isNamed />
            ))}
            {schedules.length === 0 && <Typography>{say('schedule.none.day')}</Typography>}
            <Typography variant="pi" textColor="neutral600">
              {say('schedule.zone', { zone: zone.name })}
            </Typography>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
