import { KEYWORD_UIDS, type KeywordSheetQuery } from '@lectern/shared-types';
import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useTypeNames } from '../components/type-names';
import { useSay } from '../words';

/** Which texts the sheet shows; the address of the page keeps it. */
export function SheetFilters({ asked: { locale, uid, with: has } }: { asked: Partial<KeywordSheetQuery> }) {
  const say = useSay();
  const { nameOf } = useTypeNames();
  const types = KEYWORD_UIDS.map((one) => ({ value: one, name: nameOf(one) }));
  const languages = (['zh-CN', 'en'] as const).map((one) => ({ value: one, name: say(`locale.${one}`) }));
  const either = (['some', 'none'] as const).map((one) => ({
    value: one,
    name: say(`keywords.with.${one}`),
  }));
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Choice name="with" label={say('keywords.with')} value={has} choices={either} isNeeded />
      <Choice name="uid" label={say('keywords.type')} value={uid} choices={types} />
      <Choice name="locale" label={say('keywords.language')} value={locale} choices={languages} />
    </Flex>
  );
}

interface ChoiceProps {
  /** What the address calls it. */
  name: string;
  label: string;
  value: string | undefined;
  choices: { value: string; name: string }[];
  isNeeded?: boolean;
}

function Choice({ name, label, value, choices, isNeeded = false }: ChoiceProps) {
  const say = useSay();
  const [, setQuery] = useQueryParams<Record<string, unknown>>();
  const choose = (chosen: unknown) => setQuery({ [name]: chosen, page: 1 }, 'push', true);
  const clearing = isNeeded ? {} : { onClear: () => choose(undefined), clearLabel: say('keywords.all') };
  return (
    <Box minWidth="14rem">
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={label}
        value={value ?? null}
        onChange={choose}
        {...clearing}
      >
        {choices.map((one) => (
          <SingleSelectOption key={one.value} value={one.value}>
            {one.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
