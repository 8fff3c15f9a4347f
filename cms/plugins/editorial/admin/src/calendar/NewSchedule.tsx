import type { Schedule, TextAddress } from '@lectern/shared-types';
import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { MomentPicker } from '../schedule/MomentPicker';
import { PlanFooter } from '../schedule/PlanButton';
import { usePlanning } from '../schedule/usePlanning';
import { useSay } from '../words';
import { TextPicker } from './TextPicker';

/** Plans an act for a text that is yet to be chosen. */
export function NewSchedule() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('schedule.new')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('schedule.new')}</Modal.Title>
        </Modal.Header>
        <Form onDone={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const { plan, isPlanning } = usePlanning();
  const [act, setAct] = useState<Schedule['act']>('publish');
  const [address, setAddress] = useState<TextAddress | null>(null);
  const [at, setAt] = useState<Date | null>(null);
  const isReady = address !== null && at !== null && at > new Date();
  const choose = (act: Schedule['act']) => {
    setAct(act);
    setAddress(null);
  };
  const send = async () => {
    if (address && at && (await plan({ address, act, at: at.toISOString() }))) onDone();
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ActPicker act={act} onChange={choose} />
          <TextPicker act={act} value={address} onChange={setAddress} />
          <MomentPicker label={say('schedule.at')} value={at} onChange={setAt} />
        </Flex>
      </Modal.Body>
      <PlanFooter isReady={isReady} isPlanning={isPlanning} onPlan={send} />
    </>
  );
}

function ActPicker({ act, onChange }: { act: Schedule['act']; onChange: (act: Schedule['act']) => void }) {
  const say = useSay();
  return (
    <Field.Root width="100%">
      <Field.Label>{say('schedule.act')}</Field.Label>
      <SingleSelect
        value={act}
        onChange={(value) => onChange(value === 'unpublish' ? 'unpublish' : 'publish')}
      >
        <SingleSelectOption value="publish">{say('schedule.publish')}</SingleSelectOption>
        <SingleSelectOption value="unpublish">{say('schedule.unpublish')}</SingleSelectOption>
      </SingleSelect>
    </Field.Root>
  );
}
