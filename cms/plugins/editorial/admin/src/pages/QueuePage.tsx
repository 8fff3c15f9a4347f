import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../words';

export default function QueuePage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('queue.title')}</Page.Title>
      <Layouts.Header title={say('queue.title')} />
    </Page.Main>
  );
}
