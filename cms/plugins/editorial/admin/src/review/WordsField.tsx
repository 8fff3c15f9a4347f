import { Field, Textarea } from '@strapi/design-system';

interface WordsFieldProps {
  label: string;
  words: string;
  setWords: (words: string) => void;
  isRequired?: boolean;
  hint?: string;
  maxLength?: number;
}

/** Where a person says something in their own words. */
export function WordsField(props: WordsFieldProps) {
  const { label, words, setWords, isRequired = false, hint, maxLength = 2000 } = props;
  return (
    <Field.Root required={isRequired} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={words}
        maxLength={maxLength}
        onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
