import { DialogFrame, MomentPicker, Notice, useFeedback } from '@lectern/cms-editorial/admin';
import type { DeskTarget } from '@lectern/shared-types';
import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useMakeLinkMutation } from '../api';
import { WhyField } from '../asking/AskDialog';
import { NoteField, WholeField } from '../components/Fields';
import { OneOfType } from '../components/TargetPicker';
import { isWhole, MOST } from '../rules/whole';
import { useSay } from '../words';

/** Makes a link to one lesson, and then shows it this once. */
export function MakeLink() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const turn = (open: boolean) => {
    setOpen(open);
    setUrl(null);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={turn}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('links.make')}</Button>
      </Modal.Trigger>
      {url === null ? <LinkForm onMade={setUrl} /> : <MadeLink url={url} />}
    </Modal.Root>
  );
}

interface Draft {
  lesson: DeskTarget | null;
  mostReaders: number | null;
  endsAt: Date | null;
  note: string;
  why: string;
}

function LinkForm({ onMade }: { onMade: (url: string) => void }) {
  const say = useSay();
  const { fail } = useFeedback();
  const [send, { isLoading }] = useMakeLinkMutation();
  const [draft, setDraft] = useState<Draft>({
    lesson: null,
    mostReaders: 100,
    endsAt: null,
    note: '',
    why: '',
  });
  const { lesson, endsAt, ...said } = draft;
  const make = async () => {
    if (!lesson) return;
    const ends = endsAt?.toISOString() ?? null;
    const answer = await send({ ...said, lessonId: lesson.documentId, endsAt: ends });
    if ('error' in answer) fail(answer.error);
    else onMade(answer.data.url);
  };
  return (
    <DialogFrame
      title={say('links.make')}
      confirm={say('links.make')}
      onConfirm={() => void make()}
      isBusy={isLoading}
      isBlocked={lesson === null || draft.why.trim() === '' || !isWhole(draft.mostReaders, MOST.readers)}
    >
      <Fields draft={draft} change={(some) => setDraft((before) => ({ ...before, ...some }))} />
    </DialogFrame>
  );
}

function Fields({ draft, change }: { draft: Draft; change: (some: Partial<Draft>) => void }) {
  const say = useSay();
  const { lesson, mostReaders, endsAt, note, why } = draft;
  return (
    <>
      <OneOfType type="lesson" value={lesson} onChange={(lesson) => change({ lesson })} />
      <WholeField
        label={say('links.most')}
        hint={say('links.most.hint')}
        max={MOST.readers}
        value={mostReaders}
        onChange={(mostReaders) => change({ mostReaders })}
      />
      <MomentPicker label={say('links.until')} value={endsAt} onChange={(endsAt) => change({ endsAt })} />
      <NoteField
        label={say('gifts.note')}
        hint={say('gifts.note.hint')}
        note={note}
        setNote={(note) => change({ note })}
      />
      <WhyField why={why} setWhy={(why) => change({ why })} />
    </>
  );
}

function MadeLink({ url }: { url: string }) {
  const say = useSay();
  return (
    <Modal.Content>
      <Modal.Header closeLabel={say('close')}>
        <Modal.Title>{say('links.made')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Notice tone="warning">{say('links.once')}</Notice>
          <Field.Root>
            <Field.Label>{say('links.address')}</Field.Label>
            <TextInput readOnly value={url} onFocus={(event) => event.target.select()} />
          </Field.Root>
        </Flex>
      </Modal.Body>
    </Modal.Content>
  );
}
