import type { TextAddress } from '@lectern/shared-types';
import { Button, Flex, Modal } from '@strapi/design-system';
import { Rocket } from '@strapi/icons';
import { useCallback, useState } from 'react';
import { useOverrideMutation } from '../api';
import { Notice } from '../components/Notice';
import { type DocumentActionComponent, textIn } from '../content-manager';
import { useFeedback } from '../feedback';
import { WordsField } from '../review/WordsField';
import { useStandingOf } from '../review/useStandingOf';
import { useSay } from '../words';
import { usePublishBlock } from './publish';

/** An administrator publishes what was not approved, and says why. */
export const PublishWithoutReview: DocumentActionComponent = (props) => {
  const say = useSay();
  const address = textIn(props);
  const standing = useStandingOf(address);
  const block = usePublishBlock(address);
  const { uid, documentId, locale } = address ?? { uid: '', documentId: '', locale: null };
  const version = standing?.version ?? 0;
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <OverrideForm address={{ uid, documentId, locale }} version={version} onClose={onClose} />
    ),
    [uid, documentId, locale, version],
  );
  if (!standing?.canOverride || block === null || block === 'published') return null;
  return {
    label: say('override.open'),
    icon: <Rocket />,
    disabled: block === 'unsaved' || props.activeTab === 'published',
    position: 'panel',
    dialog: { type: 'modal', title: say('override.title'), content },
  };
};
PublishWithoutReview.position = 'panel';

interface OverrideFormProps {
  address: TextAddress;
  version: number;
  onClose: () => void;
}

function OverrideForm({ address, version, onClose }: OverrideFormProps) {
  const say = useSay();
  const { succeed, fail } = useFeedback();
  const [override, { isLoading }] = useOverrideMutation();
  const [words, setWords] = useState('');
  const publish = async () => {
    const answer = await override({ address, override: { version, words } });
    if ('error' in answer) return fail(answer.error);
    succeed(say('override.done'));
    onClose();
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Notice tone="danger">{say('override.body')}</Notice>
          <WordsField label={say('words.why')} {...{ words, setWords }} isRequired />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('cancel')}
        </Button>
        <Button variant="danger" onClick={publish} loading={isLoading} disabled={words.trim() === ''}>
          {say('override.publish')}
        </Button>
      </Modal.Footer>
    </>
  );
}
