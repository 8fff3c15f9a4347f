import type { TextAddress } from '@lectern/shared-types';
import { Button, Flex } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useSaveKeywordsMutation } from '../api';
import { useFeedback } from '../feedback';
import { WordsField } from '../review/WordsField';
import { keywordsIn } from '../rules/keywords';
import { useSay } from '../words';

interface KeywordsFormProps {
  address: TextAddress;
  words: string[];
  onDone: () => void;
}

/** One keyword a line. */
export function KeywordsForm({ address, words, onDone }: KeywordsFormProps) {
  const say = useSay();
  const { fail } = useFeedback();
  const [written, setWritten] = useState(words.join('\n'));
  const [save, { isLoading }] = useSaveKeywordsMutation();
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await save({ address, words: keywordsIn(written) });
    if ('error' in answer) fail(answer.error);
    else onDone();
  };
  return (
    <Flex tag="form" direction="column" alignItems="stretch" gap={3} width="100%" onSubmit={keep}>
      <WordsField
        label={say('keywords.words')}
        hint={say('keywords.hint')}
        words={written}
        setWords={setWritten}
      />
      <Flex gap={2}>
        <Button type="submit" loading={isLoading}>
          {say('keywords.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {say('keywords.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
