import type { Schedule } from '@lectern/shared-types';
import { Check, Clock, Cross, EyeStriked, WarningCircle } from '@strapi/icons';
import { Flex, Typography } from '@strapi/design-system';
import { COLOURS, faceOf } from '../rules/schedule';
import { useZone } from '../schedule/useZone';

const ICONS = { ready: Clock, unapproved: WarningCircle, done: Check, failed: Cross, cancelled: Cross };

/** A plan in the cell of its day: the icon says what the colour says. */
export function Chip({ schedule }: { schedule: Schedule }) {
  const zone = useZone();
  const face = faceOf(schedule);
  const Icon = ICONS[face];
  const colour = COLOURS[face];
  return (
    <Flex
      gap={1}
      background={`${colour}100`}
      color={`${colour}700`}
      hasRadius
      paddingLeft={1}
      paddingRight={1}
      width="100%"
    >
      <Icon width="1.2rem" height="1.2rem" fill="currentColor" aria-hidden style={{ flexShrink: 0 }} />
      {schedule.act === 'unpublish' && (
        <EyeStriked
          width="1.2rem"
          height="1.2rem"
          fill="currentColor"
          aria-hidden
          style={{ flexShrink: 0 }}
        />
      )}
      <Typography variant="pi" textColor={`${colour}700`} ellipsis>
        {zone.time(schedule.at)} {schedule.title}
      </Typography>
    </Flex>
  );
}
