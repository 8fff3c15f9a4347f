import { Button, Dialog } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSay } from '../words';
import type { SettingsForm } from './useSettingsForm';

/** Saves; asks first when that would end the review. */
export function SaveSettings({ form }: { form: SettingsForm }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  return (
    <Dialog.Root open={isAsking} onOpenChange={setAsking}>
      <Button
        startIcon={<Check />}
        disabled={!form.isChanged || form.wrong.length > 0}
        loading={form.isSaving}
        onClick={() => (form.endsReview ? setAsking(true) : form.save())}
      >
        {say('save')}
      </Button>
      <ConfirmDialog
        title={say('settings.off')}
        onConfirm={form.save}
        endAction={
          <Dialog.Action>
            <Button variant="danger-light" fullWidth onClick={form.save}>
              {say('settings.off.confirm')}
            </Button>
          </Dialog.Action>
        }
      >
        {say('settings.off.hint')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
