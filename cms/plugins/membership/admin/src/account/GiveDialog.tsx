import { DialogFrame, MomentPicker, Notice } from '@lectern/cms-editorial/admin';
import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useAsking } from '../asking/useAsking';
import { WhyField } from '../asking/AskDialog';
import { NoteField } from '../components/Fields';
import { TargetPicker } from '../components/TargetPicker';
import { useSay } from '../words';
import { type Giving, useGiving } from './useGiving';

/** Opens something to a reader: a membership for a year unless it is said otherwise. */
export function GiveDialog({ accountId }: { accountId: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('give.title')}</Button>
      </Modal.Trigger>
      <Giver accountId={accountId} onDone={() => setOpen(false)} />
    </Modal.Root>
  );
}

function Giver({ accountId, onDone }: { accountId: string; onDone: () => void }) {
  const say = useSay();
  const giving = useGiving(accountId);
  const { ask, isAsking } = useAsking();
  const give = async () => {
    if (giving.request && (await ask(giving.request))) onDone();
  };
  return (
    <DialogFrame
      title={say('give.title')}
      confirm={say('give.confirm')}
      onConfirm={() => void give()}
      isBusy={isAsking}
      isBlocked={giving.request === null}
    >
      <Form giving={giving} />
    </DialogFrame>
  );
}

function Form({ giving: { target, until, note, why, change, needsSecond } }: { giving: Giving }) {
  const say = useSay();
  return (
    <>
      <TargetPicker value={target} onChange={(target) => change({ target })} />
      <MomentPicker label={say('give.until')} value={until} onChange={(until) => change({ until })} />
      {until === null ? <Notice tone="warning">{say('give.for-ever')}</Notice> : null}
      {needsSecond ? <Notice tone="warning">{say('second.needed')}</Notice> : null}
      <NoteField
        label={say('give.note')}
        hint={say('give.note.hint')}
        note={note}
        setNote={(note) => change({ note })}
      />
      <WhyField why={why} setWhy={(why) => change({ why })} />
    </>
  );
}
