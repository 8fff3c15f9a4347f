import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Calendar } from '../calendar/Calendar';
import { NewSchedule } from '../calendar/NewSchedule';
import { useSay } from '../words';

export default function CalendarPage() {
  const say = useSay();
  const { allowedActions } = useRBAC([{ action: 'plugin::content-manager.explorer.publish', subject: null }]);
  return (
    <Page.Main>
      <Page.Title>{say('calendar.title')}</Page.Title>
      <Layouts.Header
        title={say('calendar.title')}
        subtitle={say('calendar.subtitle')}
        primaryAction={allowedActions.canPublish ? <NewSchedule /> : null}
      />
      <Layouts.Content>
        <Calendar />
      </Layouts.Content>
    </Page.Main>
  );
}
