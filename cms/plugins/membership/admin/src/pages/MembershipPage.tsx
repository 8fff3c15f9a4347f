import { type Place, SideNav, TopNav } from '@lectern/cms-editorial/admin';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useRequestsQuery } from '../api';
import { RIGHTS, useMay } from '../rights';
import { useSay } from '../words';
import AccountPage from './AccountPage';
import AccountsPage from './AccountsPage';
import GiftCodesPage from './GiftCodesPage';
import GiftLinksPage from './GiftLinksPage';
import RequestsPage from './RequestsPage';

/** Everything under /plugins/membership. */
export default function MembershipPage() {
  return (
    <Page.Protect permissions={RIGHTS.see}>
      <MembershipPages />
    </Page.Protect>
  );
}

function MembershipPages() {
  const say = useSay();
  const places = usePlaces();
  return (
    <Layouts.Root sideNav={<SideNav title={say('title')} section={say('places')} places={places} />}>
      <TopNav title={say('title')} places={places} />
      <Routes>
        <Route path="accounts" element={<AccountsPage />} />
        <Route path="accounts/:accountId" element={<AccountPage />} />
        <Route path="requests" element={<RequestsPage />} />
        <Route path="codes" element={<GiftCodesPage />} />
        <Route path="links" element={<GiftLinksPage />} />
        <Route path="*" element={<Navigate to="/plugins/membership/accounts" replace />} />
      </Routes>
    </Layouts.Root>
  );
}

/** The pages that are open to the reader; beside the requests, how many wait for a second administrator. */
function usePlaces(): Place[] {
  const say = useSay();
  const mayMakeGifts = useMay('gifts');
  const { data } = useRequestsQuery({ state: 'waits_for_second', page: 1, pageSize: 100 });
  const waiting = data?.items.filter(({ mayDecide }) => mayDecide).length ?? 0;
  const at = (name: string) => `/plugins/membership/${name}`;
  return [
    { to: at('accounts'), label: say('accounts.title') },
    { to: at('requests'), label: say('requests.title'), count: waiting },
    ...(mayMakeGifts
      ? [
          { to: at('codes'), label: say('codes.title') },
          { to: at('links'), label: say('links.title') },
        ]
      : []),
  ];
}
