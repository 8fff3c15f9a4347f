import { Page } from '@strapi/strapi/admin';
import { useDeskSettingsQuery } from '../api';
import { Unavailable } from '../components/Unavailable';
import { RIGHTS } from '../rights';
import { Settings } from '../settings/Settings';
import { useSay } from '../words';

export default function SettingsPage() {
  const say = useSay();
  const { data, error } = useDeskSettingsQuery(undefined);
  return (
    <Page.Protect permissions={RIGHTS.settings}>
      <Page.Title>{say('settings.title')}</Page.Title>
      {error && <Unavailable error={error} />}
      {!error && !data && <Page.Loading />}
      {!error && data && (
        <Page.Main>
          <Settings settings={data} />
        </Page.Main>
      )}
    </Page.Protect>
  );
}
