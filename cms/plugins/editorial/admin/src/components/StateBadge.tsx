import type { ReviewState } from '@lectern/shared-types';
import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import { useSay } from '../words';

/** In Strapi's colours: its own for draft and published, and for what lies between. */
const COLOURS: Record<ReviewState, StatusVariant> = {
  draft: 'secondary',
  submitted: 'warning',
  'first-review': 'primary',
  'second-review': 'primary',
  approved: 'alternative',
  published: 'success',
  returned: 'danger',
};

export function StateBadge({ state, size = 'S' }: { state: ReviewState; size?: 'XS' | 'S' }) {
  const say = useSay();
  return (
    <Status variant={COLOURS[state]} size={size} width="fit-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {say(`state.${state}`)}
      </Typography>
    </Status>
  );
}
