import { Unavailable, Waiting } from '@lectern/cms-editorial/admin';
import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import { AccountActs } from '../account/AccountActs';
import { AccountDetails } from '../account/AccountDetails';
import { useAccountQuery } from '../api';
import { askAgainIn } from '../rules/following';
import { useSay } from '../words';

/** One account: what it may read and because of what, and what was done about it. */
export default function AccountPage() {
  const say = useSay();
  const { accountId = '' } = useParams();
  const [pollingInterval, setPolling] = useState(0);
  const { data: sheet, error } = useAccountQuery(accountId, {
    refetchOnMountOrArgChange: true,
    pollingInterval,
  });
  const next = askAgainIn(sheet?.commands);
  if (next !== pollingInterval) setPolling(next);
  if (error) return <Unavailable error={error} />;
  if (!sheet) return <Waiting />;
  const { account } = sheet;
  const name = account.displayName || account.email || say('account.deleted');
  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={account.displayName ? account.email : undefined}
        navigationAction={
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('accounts.title')}
          </Link>
        }
        primaryAction={account.deletedAt ? undefined : <AccountActs account={account} />}
      />
      <Layouts.Content>
        <AccountDetails sheet={sheet} />
      </Layouts.Content>
    </Page.Main>
  );
}
