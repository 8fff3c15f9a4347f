import type { ReviewAct } from '@lectern/shared-types';
import { Modal } from '@strapi/design-system';
import { useState } from 'react';
import { DialogFrame } from '../components/DialogFrame';
import { Reasons } from '../review/Reasons';
import { WordsField } from '../review/WordsField';
import { splitBy } from '../rules/bulk';
import { useSay } from '../words';
import { Concerned, useActOnMany, type Subject } from './act-on-many';

interface ActOnManyProps {
  act: ReviewAct;
  items: Subject[];
  onClose: (isDone: boolean) => void;
}

/** One act on some texts, one or many: what is said holds for each, and what fails is named. */
export function ActOnManyDialog({ act, items, onClose }: ActOnManyProps) {
  const say = useSay();
  const { open, closed } = splitBy(items, act);
  const [reasons, setReasons] = useState<string[]>([]);
  const [words, setWords] = useState('');
  const { perform, failures, isLoading } = useActOnMany(act, onClose);
  const isReturn = act === 'return';
  const isRequired = isReturn && reasons.length === 0;
  return (
    <Modal.Root open onOpenChange={() => onClose(false)}>
      <DialogFrame
        title={say(`act.${act}`)}
        confirm={say(`act.${act}`)}
        variant={isReturn ? 'danger' : 'default'}
        onConfirm={() => void perform(open, { reasons, words })}
        isBusy={isLoading}
        isBlocked={open.length === 0 || (isRequired && words.trim() === '')}
      >
        <Concerned open={open} closed={closed} failures={failures} />
        {isReturn ? <Reasons chosen={reasons} onChange={setReasons} /> : null}
        <WordsField
          label={say(isReturn ? 'words.author' : 'words.note')}
          hint={isReturn ? say('words.return-hint') : undefined}
          {...{ words, setWords, isRequired }}
        />
      </DialogFrame>
    </Modal.Root>
  );
}
