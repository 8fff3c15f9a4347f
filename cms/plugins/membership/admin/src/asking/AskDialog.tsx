import { DialogFrame, WordsField } from '@lectern/cms-editorial/admin';
import type { AskRequest } from '@lectern/shared-types';
import { Modal, Typography } from '@strapi/design-system';
import { type ReactElement, useState } from 'react';
import { useSay, type WordId } from '../words';
import { useAsking } from './useAsking';

interface AskDialogProps {
  /** The button that opens it. */
  children: ReactElement;
  title: string;
  /** What will come of it. */
  meaning: string;
  confirm: WordId;
  command: AskRequest['command'];
  isHarmless?: boolean;
}

/** Confirms something that concerns a reader, with the reason for it. */
export function AskDialog({ children, ...props }: AskDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>{children}</Modal.Trigger>
      <Confirmation {...props} onDone={() => setOpen(false)} />
    </Modal.Root>
  );
}

function Confirmation(props: Omit<AskDialogProps, 'children'> & { onDone: () => void }) {
  const { title, meaning, confirm, command, isHarmless = false, onDone } = props;
  const say = useSay();
  const { ask, isAsking } = useAsking();
  const [why, setWhy] = useState('');
  const send = async () => {
    if (await ask({ command, why })) onDone();
  };
  return (
    <DialogFrame
      title={title}
      confirm={say(confirm)}
      variant={isHarmless ? 'default' : 'danger'}
      onConfirm={() => void send()}
      isBusy={isAsking}
      isBlocked={why.trim() === ''}
    >
      <Typography>{meaning}</Typography>
      <WhyField why={why} setWhy={setWhy} />
    </DialogFrame>
  );
}

/** Why something is asked for: it stands in the audit trail. */
export function WhyField({ why, setWhy }: { why: string; setWhy: (why: string) => void }) {
  const say = useSay();
  return (
    <WordsField
      label={say('why')}
      hint={say('why.hint')}
      words={why}
      setWords={setWhy}
      maxLength={500}
      isRequired
    />
  );
}
