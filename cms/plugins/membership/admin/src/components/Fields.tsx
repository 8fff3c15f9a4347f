import { Field, NumberInput, TextInput } from '@strapi/design-system';

interface WholeFieldProps {
  label: string;
  hint?: string;
  /** Null where nothing is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number. */
export function WholeField({ label, hint, value, onChange }: WholeFieldProps) {
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <NumberInput
        value={value ?? undefined}
        onValueChange={(typed) => onChange(typed === undefined ? null : Math.round(typed))}
      />
      <Field.Hint />
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
