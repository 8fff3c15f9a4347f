import type React from 'react';
import { useCallback } from 'react';
import { type DocumentActionComponent, textIn, useIsUnsaved } from '../content-manager';
import { useFeedback } from '../feedback';
import { useStandingOf } from '../review/useStandingOf';
import { endsReview } from '../rules/publishing';
import { useSay } from '../words';
import { useShortcut } from './useShortcut';

/** Strapi's Save, which asks first where saving would end a review or an approval. */
export function askingFirst(update: DocumentActionComponent): DocumentActionComponent {
  const SaveAskingFirst: DocumentActionComponent = (props) => {
    const description = update(props);
    const standing = useStandingOf(textIn(props));
    const isUnsaved = useIsUnsaved();
    const say = useSay();
    const { warn } = useFeedback();
    const mustAsk = standing !== undefined && isUnsaved && endsReview(standing);
    const point = useCallback(() => warn(say('edit.press-save')), [say, warn]);
    useShortcut('save', mustAsk ? point : null);
    if (!description || !mustAsk) return description;
    const { onClick, ...rest } = description;
    return {
      ...rest,
      dialog: {
        type: 'dialog',
        title: say('edit.title'),
        content: say(standing.state === 'approved' ? 'edit.confirm-approval' : 'edit.confirm-review'),
        bodyIcon: 'danger',
        variant: 'danger',
        confirmLabel: say('edit.save'),
        onConfirm: async () => {
          await onClick?.({} as React.SyntheticEvent); // Strapi's own saving reads nothing of the press
        },
      },
    };
  };
  SaveAskingFirst.type = 'update';
  SaveAskingFirst.position = update.position;
  return SaveAskingFirst;
}
