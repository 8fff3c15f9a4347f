import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../words';

export default function NotificationsPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('notifications.title')}</Page.Title>
      <Layouts.Header title={say('notifications.title')} />
    </Page.Main>
  );
}
