import { Line } from '@lectern/cms-editorial/admin';
import type { DeskGrant } from '@lectern/shared-types';
import { Box, Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { AskDialog } from '../asking/AskDialog';
import { StateBadge } from '../components/StateBadge';
import { TargetName } from '../components/TargetName';
import { useMay } from '../rights';
import { useSay } from '../words';

/** What is open, because of what and until when, and a button that takes it back. */
export function GrantLine({ grant }: { grant: DeskGrant }) {
  const say = useSay();
  const { formatDate } = useIntl();
  const day = (at: string) => formatDate(at, { dateStyle: 'medium' });
  const { target, cause, note, state, startsAt, endsAt, revokedWhy } = grant;
  const until = endsAt ? say('grant.until', { from: day(startsAt), until: day(endsAt) }) : null;
  return (
    <Line $columns="minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) 8rem 9rem">
      <Box maxWidth="100%">
        <TargetName target={target} />
      </Box>
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {[say(`cause.${cause}`), note].filter(Boolean).join(' · ')}
      </Typography>
      <Typography textColor="neutral600">
        {revokedWhy
          ? say('grant.revoked', { why: revokedWhy })
          : (until ?? say('grant.for-ever', { from: day(startsAt) }))}
      </Typography>
      <StateBadge state={state} />
      <div>
        <Revoke grant={grant} />
      </div>
    </Line>
  );
}

function Revoke({ grant: { id, state, target } }: { grant: DeskGrant }) {
  const say = useSay();
  const mayGive = useMay('give');
  if (!mayGive || (state !== 'live' && state !== 'coming')) return null;
  return (
    <AskDialog
      title={say('grant.revoke')}
      meaning={say('grant.revoke.sure', { title: target.title ?? target.documentId })}
      confirm="grant.revoke"
      command={{ kind: 'grant.revoke', grantId: id }}
    >
      <Button variant="danger-light" size="S">
        {say('grant.revoke')}
      </Button>
    </AskDialog>
  );
}
