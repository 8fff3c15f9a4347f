import { Line, RelativeTime, useFeedback } from '@lectern/cms-editorial/admin';
import type { VainSearch } from '@lectern/shared-types';
import { Button, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useDismissMutation } from '../api';
import { useSay } from '../words';

/** What was searched, in which language, how often and when last. */
export function SearchLine({ item }: { item: VainSearch }) {
  const say = useSay();
  const { query, locale, count, lastAt } = item;
  return (
    <Line $columns="minmax(0, 1fr) 10rem 12rem 12rem 14rem">
      <Typography lang={locale} textColor="neutral800" fontWeight="semiBold">
        {query}
      </Typography>
      <Typography textColor="neutral600">{say(`locale.${locale}`)}</Typography>
      <Typography textColor="neutral800">{say('searches.count', { count })}</Typography>
      <Typography textColor="neutral600">
        <RelativeTime timestamp={new Date(lastAt)} />
      </Typography>
      <Dismiss item={item} />
    </Line>
  );
}

/** Once somebody has seen to it, a search goes. */
function Dismiss({ item: { query, locale } }: { item: VainSearch }) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [dismiss, { isLoading }] = useDismissMutation();
  const seenTo = async () => {
    const answer = await dismiss({ query, locale });
    if ('error' in answer) fail(answer.error);
    else succeed(say('searches.dismissed', { query }));
  };
  return (
    <Button variant="tertiary" startIcon={<Check />} loading={isLoading} onClick={() => void seenTo()}>
      {say('searches.dismiss')}
    </Button>
  );
}
