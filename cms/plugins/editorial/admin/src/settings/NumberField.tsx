import { Field, Grid, NumberInput } from '@strapi/design-system';
import { RANGES, type NumberSetting } from '../rules/settings';
import { useSay, type WordId } from '../words';
import type { SettingsForm } from './useSettingsForm';

interface Props {
  form: SettingsForm;
  name: NumberSetting;
  label: WordId;
  hint: WordId;
}

export function NumberField({ form, name, label, hint }: Props) {
  const say = useSay();
  const { min, max } = RANGES[name];
  const error = form.wrong.includes(name) ? say('settings.range', { min, max }) : undefined;
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root hint={say(hint)} error={error} name={name}>
        <Field.Label>{say(label)}</Field.Label>
        <NumberInput
          value={form.draft[name] ?? undefined}
          onValueChange={(value) => form.change({ [name]: value ?? null })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
}
