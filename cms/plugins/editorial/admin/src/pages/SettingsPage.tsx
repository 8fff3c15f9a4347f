import { Layouts, Page } from '@strapi/strapi/admin';
import { useSay } from '../words';

export default function SettingsPage() {
  const say = useSay();
  return (
    <Page.Main>
      <Page.Title>{say('settings.title')}</Page.Title>
      <Layouts.Header title={say('settings.title')} />
    </Page.Main>
  );
}
