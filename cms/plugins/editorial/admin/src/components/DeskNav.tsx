import { useRBAC } from '@strapi/strapi/admin';
import { useNotificationsQuery } from '../api';
import { RIGHTS } from '../rights';
import { useSay } from '../words';
import { type Place, SideNav, TopNav } from './SideNav';

/** The desk's pages that are open to the reader. */
function useDeskPages(): Place[] {
  const say = useSay();
  const { data } = useNotificationsQuery({ page: 1, pageSize: 1 });
  const { allowedActions } = useRBAC(RIGHTS.audit);
  const unread = data?.unread ?? 0;
  return [
    { to: '/plugins/editorial/queue', label: say('queue.title') },
    { to: '/plugins/editorial/calendar', label: say('calendar.title') },
    { to: '/plugins/editorial/keywords', label: say('keywords.title') },
    { to: '/plugins/editorial/notifications', label: say('notifications.title'), count: unread },
    ...(allowedActions.canRead ? [{ to: '/plugins/editorial/audit', label: say('audit.title') }] : []),
  ];
}

/** The desk's pages, beside which one of them stands. */
export function DeskNav() {
  const say = useSay();
  return <SideNav title={say('desk.title')} section={say('desk.pages')} places={useDeskPages()} />;
}

/** The same above the page, where the screen has no room for it beside. */
export function DeskTabs() {
  const say = useSay();
  return <TopNav title={say('desk.title')} places={useDeskPages()} />;
}
