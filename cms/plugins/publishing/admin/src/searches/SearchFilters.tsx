import type { VainSearchesQuery } from '@lectern/shared-types';
import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { SORTS } from '../rules/searches';
import { useSay } from '../words';

const LANGUAGES = ['zh-CN', 'en'] as const;

/** In which language was searched, and what comes first; the address of the page keeps it. */
export function SearchFilters({ locale, sort }: Pick<VainSearchesQuery, 'locale' | 'sort'>) {
  const say = useSay();
  const [, setQuery] = useQueryParams<Record<string, unknown>>();
  const choose = (chosen: object) => setQuery({ ...chosen, page: 1 }, 'push', true);
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Box minWidth="16rem">
        <SingleSelect
          size="S"
          aria-label={say('searches.language')}
          placeholder={say('searches.language')}
          value={locale ?? null}
          onChange={(chosen) => choose({ locale: chosen })}
          onClear={() => choose({ locale: undefined })}
          clearLabel={say('clear')}
        >
          {LANGUAGES.map((language) => (
            <SingleSelectOption key={language} value={language}>
              {say(`locale.${language}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <Box minWidth="16rem">
        <SingleSelect
          size="S"
          aria-label={say('searches.sort')}
          value={sort}
          onChange={(chosen) => choose({ sort: chosen })}
        >
          {SORTS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`searches.sort.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
}
