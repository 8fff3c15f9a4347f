import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { addMonths, dayOf, startOf } from '../rules/month';
import { useZone } from '../schedule/useZone';
import { useSay } from '../words';
import type { Month } from './useMonth';

export function MonthSwitch({ day, go }: Pick<Month, 'day' | 'go'>) {
  const say = useSay();
  const zone = useZone();
  const { formatDate } = useIntl();
  return (
    <Flex justifyContent="space-between" gap={4} paddingBottom={4} wrap="wrap">
      <Flex gap={2}>
        <IconButton label={say('calendar.month.before')} onClick={() => go(addMonths(day, -1))}>
          <ChevronLeft />
        </IconButton>
        <IconButton label={say('calendar.month.after')} onClick={() => go(addMonths(day, 1))}>
          <ChevronRight />
        </IconButton>
        <Button variant="tertiary" onClick={() => go(dayOf(new Date()))}>
          {say('calendar.today')}
        </Button>
        <Typography tag="h2" variant="delta" aria-live="polite" paddingLeft={2}>
          {formatDate(startOf(day), { year: 'numeric', month: 'long' })}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('schedule.zone', { zone: zone.name })}
      </Typography>
    </Flex>
  );
}
