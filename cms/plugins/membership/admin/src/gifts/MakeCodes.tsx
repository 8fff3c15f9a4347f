import type { GiftCodesAnswer } from '@lectern/shared-types';
import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useSay } from '../words';
import { CodesForm } from './CodesForm';
import { MadeCodes } from './MadeCodes';

/** Codes that were just made, with what their file says of them. */
export interface Made extends GiftCodesAnswer {
  opens: string;
  note: string;
}

/** Makes codes, and then shows them this once. */
export function MakeCodes() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const turn = (open: boolean) => {
    setOpen(open);
    setMade(null);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={turn}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('codes.make')}</Button>
      </Modal.Trigger>
      {made ? <MadeCodes made={made} onDone={() => turn(false)} /> : <CodesForm onMade={setMade} />}
    </Modal.Root>
  );
}
