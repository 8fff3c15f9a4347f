import { Status, type StatusVariant, Typography } from '@strapi/design-system';
import type { Face } from '../rules/face';
import { useTiming } from '../useDuration';
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
export function FaceBadge({ face, tookMs }: { face: Face; tookMs: number | null }) {
  const say = useSay();
  const timing = useTiming();
  return (
    <Status variant={COLOURS[face]} size="XS" width="fit-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {say(`badge.${face}`, timing(tookMs))}
      </Typography>
    </Status>
  );
}
