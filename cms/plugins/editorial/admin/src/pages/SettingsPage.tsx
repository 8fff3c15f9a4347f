import { Page } from '@strapi/strapi/admin';
import { useDeskSettingsQuery } from '../api';
import { Unavailable } from '../components/Unavailable';
import { Waiting } from '../components/Waiting';
import { RIGHTS } from '../rights';
import { Settings } from '../settings/Settings';
import { useSay } from '../words';

export default function SettingsPage() {
  const say = useSay();
  const { data, error } = useDeskSettingsQuery(undefined);
  return (
    <Page.Protect permissions={RIGHTS.settings}>
      <Page.Title>{say('settings.title')}</Page.Title>
      <Page.Main>
        {error && <Unavailable error={error} />}
        {!error && !data && <Waiting />}
        {!error && data && <Settings settings={data} />}
      </Page.Main>
    </Page.Protect>
  );
}
