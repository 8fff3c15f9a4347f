import { Line, Moment } from '@lectern/cms-editorial/admin';
import type { DeskAccount } from '@lectern/shared-types';
import { Badge, Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSay } from '../words';

/** Who, how many grants, since when, and the way to more. */
export function AccountLine({ account }: { account: DeskAccount }) {
  const say = useSay();
  const { id, email, displayName, liveGrants, createdAt, blockedAt } = account;
  return (
    <Line $columns="minmax(0, 1fr) 14rem 18rem 9rem 10rem">
      <Box maxWidth="100%">
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {displayName || email}
        </Typography>
        {displayName ? (
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Typography>
        ) : null}
      </Box>
      <Typography textColor="neutral800">{say('accounts.grants', { count: liveGrants })}</Typography>
      <Typography textColor="neutral600">
        <Moment at={createdAt} />
      </Typography>
      <div>
        {blockedAt ? (
          <Badge backgroundColor="danger100" textColor="danger700">
            {say('accounts.state.blocked')}
          </Badge>
        ) : null}
      </div>
      <Link tag={NavLink} to={id} aria-label={say('accounts.open', { who: displayName || email })}>
        {say('open')}
      </Link>
    </Line>
  );
}
