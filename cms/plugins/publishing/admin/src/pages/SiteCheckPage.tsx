import { Layouts, Page } from '@strapi/strapi/admin';
import { RIGHTS } from '../rights';
import { Findings } from '../site-check/Findings';
import { useSay } from '../words';

/** What could be mended on the live site, each with the way to where it is mended. */
export default function SiteCheckPage() {
  const say = useSay();
  return (
    <Page.Protect permissions={RIGHTS.check}>
      <Page.Main>
        <Page.Title>{say('check.title')}</Page.Title>
        <Layouts.Header title={say('check.title')} subtitle={say('check.subtitle')} />
        <Layouts.Content>
          <Findings />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
