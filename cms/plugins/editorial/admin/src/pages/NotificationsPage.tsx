import { Layouts, Page } from '@strapi/strapi/admin';
import { useNotificationsQuery } from '../api';
import { Pages } from '../components/Pages';
import { Unavailable } from '../components/Unavailable';
import { Waiting } from '../components/Waiting';
import { useAskedPage } from '../components/useAskedPage';
import { NotificationList } from '../notifications/NotificationList';
import { useSay } from '../words';

export default function NotificationsPage() {
  const say = useSay();
  const { data, error } = useNotificationsQuery(useAskedPage());
  return (
    <Page.Main>
      <Page.Title>{say('notifications.title')}</Page.Title>
      <Layouts.Header title={say('notifications.title')} subtitle={say('notifications.subtitle')} />
      <Layouts.Content>
        {error && <Unavailable error={error} />}
        {!error && !data && <Waiting />}
        {!error && data && <NotificationList {...data} />}
        <Pages total={data?.total ?? 0} />
      </Layouts.Content>
    </Page.Main>
  );
}
