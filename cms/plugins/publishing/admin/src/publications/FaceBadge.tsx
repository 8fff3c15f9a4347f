import { Status, type StatusVariant, Typography } from '@strapi/design-system';
import type { Face } from '../rules/face';
import { useDuration } from '../useDuration';
import { useSay } from '../words';

const COLOURS: Record<Face, StatusVariant> = {
  held: 'warning',
  waiting: 'primary',
  late: 'warning',
  retrying: 'warning',
  live: 'success',
  gone: 'neutral',
  set_aside: 'danger',
};

/** How a publication stands, and how long it took or has taken until now. */
export function FaceBadge({ face, tookMs }: { face: Face; tookMs: number }) {
  const say = useSay();
  const duration = useDuration();
  return (
    <Status variant={COLOURS[face]} size="XS" width="fit-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {say(`badge.${face}`, { time: duration(tookMs) })}
      </Typography>
    </Status>
  );
}
