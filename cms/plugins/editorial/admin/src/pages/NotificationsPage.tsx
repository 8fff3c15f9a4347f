import { Layouts, Page } from '@strapi/strapi/admin';
import { useNotificationsQuery } from '../api';
import { Pages } from '../components/Pages';
import { Unavailable } from '../components/Unavailable';
import { useAskedPage } from '../components/useAskedPage';
import { NotificationList } from '../notifications/NotificationList';
import { useSay } from '../words';

export default function NotificationsPage() {
  const say = useSay();
  const { data, error } = useNotificationsQuery(useAskedPage());
  if (error) return <Unavailable error={error} />;
  if (!data) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('notifications.title')}</Page.Title>
      <Layouts.Header title={say('notifications.title')} subtitle={say('notifications.subtitle')} />
      <Layouts.Content>
        <NotificationList {...data} />
        <Pages total={data.total} />
      </Layouts.Content>
    </Page.Main>
  );
}
