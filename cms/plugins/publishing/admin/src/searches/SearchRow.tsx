import { RelativeTime, useFeedback } from '@lectern/cms-editorial/admin';
import type { VainSearch } from '@lectern/shared-types';
import { Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useDismissMutation } from '../api';
import { useSay } from '../words';

/** What was searched, in which language, how often and when last. */
export function SearchRow({ item }: { item: VainSearch }) {
  const say = useSay();
  const { query, locale, count, lastAt } = item;
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography lang={locale} textColor="neutral800" fontWeight="semiBold">
            {query}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {say(`locale.${locale}`)}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Typography textColor="neutral800">{say('searches.count', { count })}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          <RelativeTime timestamp={new Date(lastAt)} />
        </Typography>
      </Td>
      <Td>
        <Dismiss item={item} />
      </Td>
    </Tr>
  );
}

/** Once somebody has seen to it, a search goes. */
function Dismiss({ item: { query, locale } }: { item: VainSearch }) {
  const say = useSay();
  const { fail } = useFeedback();
  const [dismiss, { isLoading }] = useDismissMutation();
  const seenTo = async () => {
    const answer = await dismiss({ query, locale });
    if ('error' in answer) fail(answer.error);
  };
  return (
    <Flex justifyContent="flex-end">
      <IconButton
        label={say('searches.dismiss', { query })}
        variant="ghost"
        disabled={isLoading}
        onClick={() => void seenTo()}
      >
        <Check />
      </IconButton>
    </Flex>
  );
}
