import type { Schedule, TextAddress } from '@lectern/shared-types';
import { Button, Modal } from '@strapi/design-system';
import { Calendar } from '@strapi/icons';
import { useState } from 'react';
import { useSay } from '../words';
import { MomentPicker } from './MomentPicker';
import { usePlanning } from './usePlanning';

interface Props {
  address: TextAddress;
  act: Schedule['act'];
}

/** Plans one act for one text. */
export function PlanButton({ address, act }: Props) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Calendar />} fullWidth>
          {say(`schedule.plan.${act}`)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say(`schedule.${act}`)}</Modal.Title>
        </Modal.Header>
        <Plan address={address} act={act} onDone={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Plan({ address, act, onDone }: Props & { onDone: () => void }) {
  const say = useSay();
  const { plan, isPlanning } = usePlanning();
  const [at, setAt] = useState<Date | null>(null);
  const send = async () => {
    if (at && (await plan({ address, act, at: at.toISOString() }))) onDone();
  };
  return (
    <>
      <Modal.Body>
        <MomentPicker label={say(`schedule.${act}At`)} value={at} onChange={setAt} />
      </Modal.Body>
      <PlanFooter isReady={at !== null && at > new Date()} isPlanning={isPlanning} onPlan={send} />
    </>
  );
}

interface FooterProps {
  isReady: boolean;
  isPlanning: boolean;
  onPlan: () => Promise<void>;
}

export function PlanFooter({ isReady, isPlanning, onPlan }: FooterProps) {
  const say = useSay();
  return (
    <Modal.Footer>
      <Modal.Close>
        <Button variant="tertiary">{say('cancel')}</Button>
      </Modal.Close>
      <Button disabled={!isReady} loading={isPlanning} onClick={onPlan}>
        {say('schedule.plan')}
      </Button>
    </Modal.Footer>
  );
}
