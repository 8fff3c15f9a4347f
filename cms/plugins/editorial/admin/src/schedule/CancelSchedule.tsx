import type { Schedule } from '@lectern/shared-types';
import { Dialog, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useCancelScheduleMutation } from '../api';
import { useFeedback } from '../feedback';
import { useSay } from '../words';
import { useZone } from './useZone';

/** Takes back a plan that still waits. */
export function CancelSchedule({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const zone = useZone();
  const cancel = useCancelling(schedule);
  const [isOpen, setOpen] = useState(false);
  if (schedule.state !== 'waiting') return null;
  const { title, act, at } = schedule;
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <IconButton label={say('schedule.cancel')} variant="ghost">
          <Trash />
        </IconButton>
      </Dialog.Trigger>
      <ConfirmDialog title={say('schedule.cancel')} onConfirm={cancel}>
        {say('schedule.cancel.sure', { title, act, at: zone.moment(at) })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}

function useCancelling({ id, address }: Schedule): () => Promise<void> {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send] = useCancelScheduleMutation();
  return async () => {
    const answer = await send({ id, address });
    if ('error' in answer) fail(answer.error);
    else succeed(say('schedule.cancelled'));
  };
}
