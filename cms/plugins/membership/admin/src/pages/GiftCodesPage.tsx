import { Layouts, Page } from '@strapi/strapi/admin';
import { GiftCodes } from '../gifts/GiftCodes';
import { MakeCodes } from '../gifts/MakeCodes';
import { RIGHTS } from '../rights';
import { useSay } from '../words';

/** Codes that open something to whoever redeems them. */
export default function GiftCodesPage() {
  const say = useSay();
  return (
    <Page.Protect permissions={RIGHTS.gifts}>
      <Page.Main>
        <Page.Title>{say('codes.title')}</Page.Title>
        <Layouts.Header
          title={say('codes.title')}
          subtitle={say('codes.subtitle')}
          primaryAction={<MakeCodes />}
        />
        <Layouts.Content>
          <GiftCodes />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
