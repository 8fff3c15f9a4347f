import type { DeskSettings } from '@lectern/shared-types';
import { useState } from 'react';
import { useSaveDeskSettingsMutation } from '../api';
import { useFeedback } from '../feedback';
import { settingsOf, wrongIn, type NumberSetting, type SettingsDraft } from '../rules/settings';
import { useSay } from '../words';

/** The settings while they are being changed. */
export interface SettingsForm {
  draft: SettingsDraft;
  change: (changes: Partial<SettingsDraft>) => void;
  wrong: NumberSetting[];
  isChanged: boolean;
  /** Saving would switch the review off, which must be confirmed. */
  endsReview: boolean;
  isSaving: boolean;
  save: () => Promise<void>;
}

export function useSettingsForm(settings: DeskSettings): SettingsForm {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [send, { isLoading: isSaving }] = useSaveDeskSettingsMutation();
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  const draft = { ...settings, ...changes };
  const save = async () => {
    const filled = settingsOf(draft);
    if (!filled) return;
    const answer = await send(filled);
    if ('error' in answer) return fail(answer.error);
    setChanges({});
    succeed(say('settings.saved'));
  };
  return {
    draft,
    change: (more) => setChanges({ ...changes, ...more }),
    wrong: wrongIn(draft),
    isChanged: JSON.stringify(draft) !== JSON.stringify(settings),
    endsReview: draft.stages === 0 && settings.stages !== 0,
    isSaving,
    save,
  };
}
