import { Field, Textarea } from '@strapi/design-system';

interface WordsFieldProps {
  label: string;
  words: string;
  setWords: (words: string) => void;
  isRequired?: boolean;
  hint?: string;
}

/** Where a person says something in their own words. */
export function WordsField({ label, words, setWords, isRequired = false, hint }: WordsFieldProps) {
  return (
    <Field.Root required={isRequired} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={words}
        maxLength={2000}
        onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
