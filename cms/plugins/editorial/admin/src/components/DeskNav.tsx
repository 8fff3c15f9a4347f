import { SubNav, useRBAC } from '@strapi/strapi/admin';
import { Badge } from '@strapi/design-system';
import { useNotificationsQuery } from '../api';
import { RIGHTS } from '../rights';
import { useSay } from '../words';

/** The desk's pages, beside which one of them stands. */
export function DeskNav() {
  const say = useSay();
  const { data } = useNotificationsQuery({ page: 1, pageSize: 1 });
  const { allowedActions } = useRBAC(RIGHTS.audit);
  const unread = data?.unread ?? 0;
  return (
    <SubNav.Main aria-label={say('desk.title')}>
      <SubNav.Header label={say('desk.title')} />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="desk" label={say('desk.pages')}>
              {[
                <SubNav.Link key="queue" to="/plugins/editorial/queue" label={say('queue.title')} />,
                <SubNav.Link key="calendar" to="/plugins/editorial/calendar" label={say('calendar.title')} />,
                <SubNav.Link
                  key="notifications"
                  to="/plugins/editorial/notifications"
                  label={say('notifications.title')}
                  endAction={unread > 0 ? <Badge active>{unread}</Badge> : undefined}
                />,
                ...(allowedActions.canRead
                  ? [<SubNav.Link key="audit" to="/plugins/editorial/audit" label={say('audit.title')} />]
                  : []),
              ]}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
