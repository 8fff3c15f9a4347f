import type { DeskTarget, TargetType } from '@lectern/shared-types';
import {
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTargetsQuery } from '../api';
import { useSay } from '../words';

const TYPES = ['tier', 'bundle', 'course', 'lesson'] as const satisfies readonly TargetType[];

interface PickerProps {
  value: DeskTarget | null;
  onChange: (target: DeskTarget | null) => void;
}

/** Chooses what is opened: first of what type, then which. */
export function TargetPicker({ value, onChange }: PickerProps) {
  const say = useSay();
  const [type, setType] = useState<TargetType>('tier');
  const choose = (chosen: unknown) => {
    setType(TYPES.find((one) => one === chosen) ?? 'tier');
    onChange(null);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root>
        <Field.Label>{say('target.type')}</Field.Label>
        <SingleSelect value={type} onChange={choose}>
          {TYPES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`type.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <OneOfType key={type} type={type} value={value} onChange={onChange} />
    </Flex>
  );
}

/** Finds one by a part of its title, among what is live. */
export function OneOfType({ type, value, onChange }: PickerProps & { type: TargetType }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useTargetsQuery({ type, q: useDebounce(typed, 300) });
  const items = data?.items ?? [];
  return (
    <Field.Root required hint={say('target.hint')}>
      <Field.Label>{say(`type.${type}`)}</Field.Label>
      <Combobox
        value={value?.documentId ?? ''}
        placeholder={say('target.choose')}
        loading={isFetching}
        noOptionsMessage={() => say('target.none')}
        clearLabel={say('clear')}
        onClear={() => onChange(null)}
        onInputChange={({ target }) => setTyped(target.value)}
        onChange={(id) => onChange(items.find(({ documentId }) => documentId === id) ?? null)}
      >
        {items.map(({ documentId, title }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={title ?? documentId}>
            {title ?? documentId}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
