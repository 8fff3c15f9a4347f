import type { NewRemark } from '@lectern/shared-types';
import { Button, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { placeOf } from '../rules/passage';
import { useSay } from '../words';

interface NewRemarkProps {
  field: string;
  /** What the field holds. */
  text: string;
  /** What was selected in it; can also be typed, for those who select nothing. */
  passage: { quote: string; start: number };
  onAdd: (remark: NewRemark) => void;
}

export function NewRemarkForm({ field, text, passage, onAdd }: NewRemarkProps) {
  const say = useSay();
  const [typed, setTyped] = useState<{ quote: string; over: string } | null>(null);
  // What was typed holds until something else is selected.
  const quote = typed?.over === passage.quote ? typed.quote : passage.quote;
  const [note, setNote] = useState('');
  const place = placeOf(text, quote, passage.start);
  const isMissing = quote !== '' && place === null;
  const add = () => onAdd({ field, quote, start: place?.start ?? null, note: note.trim() });
  return (
    <Flex direction="column" alignItems="stretch" gap={3} background="neutral100" hasRadius padding={4}>
      <Field.Root error={isMissing ? say('remark.missing') : undefined} hint={say('remark.passage-hint')}>
        <Field.Label>{say('remark.passage')}</Field.Label>
        <TextInput
          value={quote}
          maxLength={1000}
          onChange={(event: { target: { value: string } }) =>
            setTyped({ quote: event.target.value, over: passage.quote })
          }
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Field.Root>
        <Field.Label>{say('remark.note')}</Field.Label>
        <Textarea
          value={note}
          maxLength={2000}
          onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
        />
      </Field.Root>
      <Flex justifyContent="flex-end">
        <Button variant="secondary" disabled={isMissing || note.trim() === ''} onClick={add}>
          {say('remark.add')}
        </Button>
      </Flex>
    </Flex>
  );
}
