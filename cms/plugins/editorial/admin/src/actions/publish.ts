import { useCallback } from 'react';
import { type DocumentActionComponent, textIn, useIsUnsaved } from '../content-manager';
import { useFeedback } from '../feedback';
import { useReviewsAreOn, useStandingOf } from '../review/useStandingOf';
import { publishBlock, type PublishBlock } from '../rules/publishing';
import { useSay } from '../words';
import { useShortcut } from './useShortcut';

/** Strapi's Publish, open only to what the reviewers agreed to. The server refuses all else in any case. */
export function onlyApproved(publish: DocumentActionComponent): DocumentActionComponent {
  const PublishApproved: DocumentActionComponent = (props) => {
    const description = publish(props);
    const block = usePublishBlock(textIn(props));
    const say = useSay();
    const { warn } = useFeedback();
    const refuse = useCallback(() => {
      if (block) warn(say(`publish.${block}`));
    }, [block, say, warn]);
    useShortcut('publish', block && description && props.activeTab !== 'published' ? refuse : null);
    if (!description || block === null) return description;
    return { ...description, disabled: true };
  };
  PublishApproved.type = 'publish';
  PublishApproved.position = publish.position;
  return PublishApproved;
}

/** Why the text in the edit view may not be published; one that was never saved is a draft. */
export function usePublishBlock(address: ReturnType<typeof textIn>): PublishBlock | null {
  const standing = useStandingOf(address);
  const isOn = useReviewsAreOn();
  const isUnsaved = useIsUnsaved();
  if (standing) return publishBlock(standing, isUnsaved);
  return isOn && address === null ? 'draft' : null;
}
