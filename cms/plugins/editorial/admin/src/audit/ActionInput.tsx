import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useField, type Filters } from '@strapi/strapi/admin';
import { actsOf, THINGS } from '../rules/actions';
import { useSay } from '../words';
import { useActionName } from './useActionName';

/** Actions that can be asked for, by their names; a thing alone stands for all that happens to it. */
export function useActions(): { value: string; label: string }[] {
  const say = useSay();
  const { nameOf } = useActionName();
  return THINGS.flatMap((thing) => [
    { value: thing, label: say('audit.anything', { thing: say(`audit.thing.${thing}`) }) },
    ...actsOf(thing).map((act) => ({ value: `${thing}.${act}`, label: nameOf(thing, act) })),
  ]);
}

/** In the popover of Strapi's filters: finds an action. */
export function ActionInput({ name, 'aria-label': label }: Filters.ValueInputProps) {
  const say = useSay();
  const field = useField<string>(name);
  return (
    <Combobox
      aria-label={label}
      placeholder={say('choose')}
      value={field.value ?? ''}
      onChange={(value) => field.onChange(name, value)}
      autocomplete={{ type: 'list', filter: 'contains' }}
    >
      {useActions().map(({ value, label }) => (
        <ComboboxOption key={value} value={value}>
          {label}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}
