import { Layouts, Page } from '@strapi/strapi/admin';
import { Publications } from '../publications/Publications';
import { RetryAll } from '../publications/RetryAll';
import { RIGHTS } from '../rights';
import { useSay } from '../words';

/** What is on its way to the site, and what could not go live. */
export default function PublishingPage() {
  const say = useSay();
  return (
    <Page.Protect permissions={RIGHTS.oversee}>
      <Page.Main>
        <Page.Title>{say('page.title')}</Page.Title>
        <Layouts.Header
          title={say('page.title')}
          subtitle={say('page.subtitle')}
          primaryAction={<RetryAll />}
        />
        <Layouts.Content>
          <Publications />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
