import { Lines, Pages, Unavailable, useAskedPage, Waiting } from '@lectern/cms-editorial/admin';
import { useQueryParams } from '@strapi/strapi/admin';
import { useAccountsQuery } from '../api';
import { Empty } from '../components/Empty';
import { type AccountsAddress, accountsAsked } from '../rules/asked';
import { useSay } from '../words';
import { AccountFilters } from './AccountFilters';
import { AccountLine } from './AccountLine';

/** Accounts, narrowed down by words and page by page. */
export function Accounts() {
  const say = useSay();
  const [{ query }] = useQueryParams<AccountsAddress>();
  const asked = accountsAsked(query);
  const { data, error } = useAccountsQuery(
    { ...asked, ...useAskedPage() },
    { refetchOnMountOrArgChange: true },
  );
  if (error) return <Unavailable error={error} />;
  return (
    <>
      <AccountFilters {...asked} />
      {data ? null : <Waiting />}
      {data?.items.length === 0 ? (
        <Empty words={say(asked.q || asked.state ? 'accounts.none' : 'accounts.nobody')} />
      ) : null}
      {data && data.items.length > 0 ? (
        <Lines>
          {data.items.map((account) => (
            <AccountLine key={account.id} account={account} />
          ))}
        </Lines>
      ) : null}
      <Pages total={data?.total ?? 0} />
    </>
  );
}
