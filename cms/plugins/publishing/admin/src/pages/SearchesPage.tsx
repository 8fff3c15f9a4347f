import { Layouts, Page } from '@strapi/strapi/admin';
import { RIGHTS } from '../rights';
import { Searches } from '../searches/Searches';
import { useSay } from '../words';

/** What visitors look for and do not find: what could be written next. */
export default function SearchesPage() {
  const say = useSay();
  return (
    <Page.Protect permissions={RIGHTS.searches}>
      <Page.Main>
        <Page.Title>{say('searches.title')}</Page.Title>
        <Layouts.Header title={say('searches.title')} subtitle={say('searches.subtitle')} />
        <Layouts.Content>
          <Searches />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
