import { Page } from '@strapi/strapi/admin';
import { Versions } from '../versions/Versions';
import { useSay } from '../words';

export default function HistoryPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('history.title')}</Page.Title>
      <Versions />
    </Page.Main>
  );
}
