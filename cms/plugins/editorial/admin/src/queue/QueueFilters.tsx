import type { QueueQuery } from '@lectern/shared-types';
import { SearchInput, useQueryParams } from '@strapi/strapi/admin';
import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTypeNames } from '../components/type-names';
import { STATES } from '../rules/queue-query';
import { useSay } from '../words';

/** Narrows the queue down by words, state, type and language; the address of the page keeps it. */
export function QueueFilters({ query }: { query: Partial<QueueQuery> }) {
  const say = useSay();
  const { reviewed } = useTypeNames();
  const states = STATES.map((value) => ({
    value,
    name: value === 'open' ? say('queue.state.open') : say(`state.${value}`),
  }));
  const types = reviewed.map(({ uid, name }) => ({ value: uid, name }));
  const languages = (['zh-CN', 'en'] as const).map((value) => ({ value, name: say(`locale.${value}`) }));
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <SearchInput label={say('queue.search')} placeholder={say('queue.search')} trackedEvent={null} />
      <Choice name="state" label={say('queue.state')} value={query.state} options={states} isAlways />
      <Choice name="uid" label={say('queue.type')} value={query.uid} options={types} />
      <Choice name="locale" label={say('queue.language')} value={query.locale} options={languages} />
    </Flex>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  options: { value: string; name: string }[];
  /** One of the options always holds. */
  isAlways?: boolean;
}

function Choice({ name, label, value, options, isAlways = false }: ChoiceProps) {
  const say = useSay();
  const [, setQuery] = useQueryParams<Record<string, unknown>>();
  const choose = (chosen: string | undefined) => setQuery({ [name]: chosen, page: 1 }, 'push', true);
  return (
    <Box minWidth="16rem">
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={label}
        value={value ?? null}
        onChange={(chosen) => choose(String(chosen))}
        {...(isAlways ? {} : { onClear: () => choose(undefined), clearLabel: say('queue.clear') })}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
