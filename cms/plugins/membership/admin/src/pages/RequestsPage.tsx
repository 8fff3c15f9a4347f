import { Layouts, Page } from '@strapi/strapi/admin';
import { Requests } from '../requests/Requests';
import { useSay } from '../words';

/** What the desk has asked for, and what waits for a second administrator. */
export default function RequestsPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('requests.title')}</Page.Title>
      <Layouts.Header title={say('requests.title')} subtitle={say('requests.subtitle')} />
      <Layouts.Content>
        <Requests />
      </Layouts.Content>
    </Page.Main>
  );
}
