import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../words';

export default function HistoryPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('history.title')}</Page.Title>
      <Layouts.Header title={say('history.title')} />
    </Page.Main>
  );
}
