import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useIntl } from 'react-intl';
import { isSameMonth, startOf } from '../rules/month';
import { ScheduleEntry } from '../schedule/ScheduleEntry';
import { useSay } from '../words';
import type { Month } from './useMonth';

/** A month on a narrow screen: the days that have something in them. */
export function DayList({ month }: { month: Month }) {
  const say = useSay();
  const { formatDate } = useIntl();
  const days = [...month.schedules].filter(([day]) => isSameMonth(day, month.day));
  if (days.length === 0)
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('schedule.none.month')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {days.map(([day, schedules]) => (
        <Box key={day} tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {formatDate(startOf(day), { weekday: 'long', month: 'long', day: 'numeric' })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
            {schedules.map((schedule) => (
              <ScheduleEntry key={schedule.id} schedule={schedule} isNamed />
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
