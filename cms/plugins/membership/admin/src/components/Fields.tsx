import { Field, NumberInput, TextInput } from '@strapi/design-system';
import { isWhole } from '../rules/whole';
import { useSay } from '../words';

interface WholeFieldProps {
  label: string;
  hint: string;
  /** From 1 to this. */
  max: number;
  /** Null where nothing is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number. */
export function WholeField({ label, hint, max, value, onChange }: WholeFieldProps) {
  const say = useSay();
  const error = isWhole(value, max) ? undefined : say('whole.range', { min: 1, max });
  return (
    <Field.Root hint={hint} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <NumberInput value={value ?? undefined} onValueChange={(typed) => onChange(typed ?? null)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

interface NoteFieldProps {
  label: string;
  hint: string;
  note: string;
  setNote: (note: string) => void;
}

/** A few words to find something again by. */
export function NoteField({ label, hint, note, setNote }: NoteFieldProps) {
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={note}
        maxLength={200}
        onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
