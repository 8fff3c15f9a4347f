import type { AccountsQuery } from '@lectern/shared-types';
import { Box, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { useSay } from '../words';

type Asked = Pick<AccountsQuery, 'q' | 'state'>;
type Choose = (chosen: Record<string, unknown>) => void;

/** Whom to look for; the address of the page keeps it. */
export function AccountFilters({ q, state }: Asked) {
  const [, setQuery] = useQueryParams<Record<string, unknown>>();
  const choose: Choose = (chosen) => setQuery({ ...chosen, page: 1 }, 'push', true);
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Box flex="1" minWidth="24rem" maxWidth="48rem">
        <Words q={q} choose={choose} />
      </Box>
      <Box minWidth="16rem">
        <State state={state} choose={choose} />
      </Box>
    </Flex>
  );
}

function Words({ q, choose }: { q: string; choose: Choose }) {
  const say = useSay();
  const [typed, setTyped] = useState(q);
  const search = (event: FormEvent) => {
    event.preventDefault();
    choose({ q: typed || undefined });
  };
  const clear = () => {
    setTyped('');
    choose({ q: undefined });
  };
  return (
    <SearchForm onSubmit={search}>
      <Searchbar
        name="q"
        size="S"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onClear={clear}
        clearLabel={say('clear')}
        placeholder={say('accounts.search')}
      >
        {say('accounts.search')}
      </Searchbar>
    </SearchForm>
  );
}

const STATES = ['open', 'blocked'] as const;

function State({ state, choose }: { state: Asked['state']; choose: Choose }) {
  const say = useSay();
  return (
    <SingleSelect
      size="S"
      aria-label={say('accounts.state')}
      placeholder={say('accounts.state')}
      value={state ?? null}
      onChange={(chosen) => choose({ state: chosen })}
      onClear={() => choose({ state: undefined })}
      clearLabel={say('clear')}
    >
      {STATES.map((one) => (
        <SingleSelectOption key={one} value={one}>
          {say(`accounts.state.${one}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
