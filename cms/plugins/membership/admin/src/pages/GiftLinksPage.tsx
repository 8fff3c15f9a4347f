import { Layouts, Page } from '@strapi/strapi/admin';
import { GiftLinks } from '../gifts/GiftLinks';
import { MakeLink } from '../gifts/MakeLink';
import { RIGHTS } from '../rights';
import { useSay } from '../words';

/** Links that open one lesson to whoever has them. */
export default function GiftLinksPage() {
  const say = useSay();
  return (
    <Page.Protect permissions={RIGHTS.gifts}>
      <Page.Main>
        <Page.Title>{say('links.title')}</Page.Title>
        <Layouts.Header
          title={say('links.title')}
          subtitle={say('links.subtitle')}
          primaryAction={<MakeLink />}
        />
        <Layouts.Content>
          <GiftLinks />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
