import type { Schedule, TextAddress } from '@lectern/shared-types';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useQueueQuery } from '../api';
import { useSay } from '../words';

interface Props {
  act: Schedule['act'];
  value: TextAddress | null;
  onChange: (address: TextAddress | null) => void;
}

const keyOf = ({ uid, documentId, locale }: TextAddress) => `${uid} ${documentId} ${locale}`;

/** Finds the text to be published or taken down by its title. */
export function TextPicker({ act, value, onChange }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed, 300);
  const state = act === 'publish' ? 'approved' : 'published';
  const { data, isFetching } = useQueueQuery({ state, pageSize: 50, ...(search ? { search } : {}) });
  const items = data?.items ?? [];
  return (
    <Field.Root hint={say('schedule.text.hint')} width="100%">
      <Field.Label>{say('schedule.text')}</Field.Label>
      <Combobox
        value={value ? keyOf(value) : ''}
        placeholder={say('choose')}
        loading={isFetching}
        noOptionsMessage={() => say('schedule.text.none')}
        clearLabel={say('schedule.clear')}
        onClear={() => onChange(null)}
        onInputChange={({ target }) => setTyped(target.value)}
        onChange={(key) => onChange(items.find(({ address }) => keyOf(address) === key)?.address ?? null)}
      >
        {items.map(({ address, title }) => (
          <ComboboxOption key={keyOf(address)} value={keyOf(address)} textValue={title}>
            {address.locale ? `${title} · ${say(`locale.${address.locale}`)}` : title}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
