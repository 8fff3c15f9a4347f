import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { Pages } from '../components/Pages';
import { Unavailable } from '../components/Unavailable';
import { useAskedPage } from '../components/useAskedPage';
import { Waiting } from '../components/Waiting';
import { useKeywordSheetQuery } from '../api';
import { SheetFilters } from '../keywords/SheetFilters';
import { SheetList } from '../keywords/SheetList';
import { sheetAsked, type SheetAddress } from '../rules/keywords';
import { useSay } from '../words';

/** What all texts are to be found by, and where in them it stands. */
export default function KeywordsPage() {
  const say = useSay();
  const [{ query }] = useQueryParams<SheetAddress>();
  const asked = sheetAsked(query);
  const { data, error } = useKeywordSheetQuery(
    { ...asked, ...useAskedPage() },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Page.Main>
      <Page.Title>{say('keywords.title')}</Page.Title>
      <Layouts.Header title={say('keywords.title')} subtitle={say('keywords.subtitle')} />
      <Layouts.Content>
        <SheetFilters asked={asked} />
        {error && <Unavailable error={error} />}
        {!error && !data && <Waiting />}
        {data && <SheetList items={data.items} nothing={say(`keywords.nothing.${asked.with ?? 'some'}`)} />}
        <Pages total={data?.total ?? 0} />
      </Layouts.Content>
    </Page.Main>
  );
}
