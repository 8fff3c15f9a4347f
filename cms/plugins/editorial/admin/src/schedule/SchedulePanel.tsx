import type { TextAddress } from '@lectern/shared-types';
import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useStandingQuery } from '../api';
import { textIn, useIsReviewed, type PanelComponent } from '../content-manager';
import { useSay } from '../words';
import { PlanButton } from './PlanButton';
import { ScheduleEntry } from './ScheduleEntry';

/** Beside the edit view: when the text is to be published or taken down, and what went wrong with that. */
export const SchedulePanel: PanelComponent = (view) => {
  const say = useSay();
  const isReviewed = useIsReviewed();
  const address = textIn(view);
  if (!address || !isReviewed) return null;
  return { title: say('schedule.panel'), content: <SchedulesOf address={address} /> };
};

function SchedulesOf({ address }: { address: TextAddress }) {
  const say = useSay();
  const { data: standing } = useStandingQuery(address);
  const { allowedActions } = useRBAC([
    { action: 'plugin::content-manager.explorer.publish', subject: address.uid },
  ]);
  const open = (standing?.schedules ?? []).filter(({ state }) => state === 'waiting' || state === 'failed');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {open.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('schedule.none')}
        </Typography>
      )}
      {open.map((schedule) => (
        <ScheduleEntry key={schedule.id} schedule={schedule} />
      ))}
      {allowedActions.canPublish && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <PlanButton address={address} act="publish" />
          {standing?.isLive && <PlanButton address={address} act="unpublish" />}
        </Flex>
      )}
    </Flex>
  );
}
