import { Line, Moment } from '@lectern/cms-editorial/admin';
import type { DeskCommand } from '@lectern/shared-types';
import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { StateBadge } from '../components/StateBadge';
import { knownReason } from '../rules/reasons';
import { useSay } from '../words';
import { Decision } from './Decision';
import { useDetails } from './useDetails';

interface RequestLineProps {
  command: DeskCommand;
  /** Whether it is shown whom it is about. */
  isNamed?: boolean;
}

/** What was asked for by whom and why, and what has come of it. */
export function RequestLine({ command, isNamed = false }: RequestLineProps) {
  const { state, who, why, createdAt, account, mayDecide } = command;
  return (
    <Line $columns="minmax(0, 1.2fr) minmax(0, 1fr) 13rem 16rem">
      <Box maxWidth="100%">
        <What command={command} />
        {isNamed && account ? <Whose account={account} /> : null}
      </Box>
      <Box maxWidth="100%">
        <Typography tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {why}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {who} · <Moment at={createdAt} />
        </Typography>
      </Box>
      <StateBadge state={state} />
      <div>{mayDecide ? <Decision command={command} /> : null}</div>
    </Line>
  );
}

function Whose({ account: { id, name } }: { account: NonNullable<DeskCommand['account']> }) {
  const say = useSay();
  return (
    <Link tag={NavLink} to={`/plugins/membership/accounts/${id}`}>
      {name ?? say('account.deleted')}
    </Link>
  );
}

function What({ command }: { command: DeskCommand }) {
  const say = useSay();
  const details = useDetails(command);
  const { kind, target, reason, second } = command;
  return (
    <>
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {[say(`kind.${kind}`), target?.title].filter(Boolean).join(' · ')}
      </Typography>
      {details ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {details}
        </Typography>
      ) : null}
      {second ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('request.second', { who: second.who, agrees: second.agrees ? 'yes' : 'no' })}
        </Typography>
      ) : null}
      {reason ? <Reason reason={reason} /> : null}
    </>
  );
}

function Reason({ reason }: { reason: string }) {
  const say = useSay();
  const known = knownReason(reason);
  return (
    <Typography tag="p" variant="pi" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
      {say('request.reason', { reason: known ? say(`reason.${known}`) : reason })}
    </Typography>
  );
}
