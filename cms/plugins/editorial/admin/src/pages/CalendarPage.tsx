import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../words';

export default function CalendarPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('calendar.title')}</Page.Title>
      <Layouts.Header title={say('calendar.title')} />
    </Page.Main>
  );
}
