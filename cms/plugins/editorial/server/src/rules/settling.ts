import type { ReviewState } from '@lectern/shared-types';

/** What was known of a text before it was written to. */
export interface Known {
  state: ReviewState;
  /** Of the version that the draft was; null for a text without versions. */
  hash: string | null;
  /** Of what readers see; null where they see nothing. */
  liveHash: string | null;
  approvedHash: string | null;
  /** It had been deleted. */
  isEnded: boolean;
}

/** What a text says after a write. */
export interface Written {
  hash: string;
  /** Its type has no drafts: what is saved is seen by readers. */
  isLiveAtOnce: boolean;
  /** The draft was thrown away for what readers see. */
  isDiscard: boolean;
}

/** What a write means for a text: nothing, or another state, mostly with a new version, perhaps with a step. */
export type Settlement =
  | { kind: 'same' }
  | {
      kind: 'changed';
      isNewVersion: boolean;
      state: ReviewState;
      step: 'edit' | 'discard' | 'publish' | null;
    };

const UNDER_REVIEW: readonly ReviewState[] = ['submitted', 'first-review', 'second-review', 'approved'];

/** A changed draft loses its review; what says again what readers see is published as it stands. */
export function settle(known: Known, { hash, isLiveAtOnce, isDiscard }: Written): Settlement {
  const isNewVersion = hash !== known.hash;
  if (!isNewVersion && !known.isEnded) return { kind: 'same' };
  if (isLiveAtOnce) return { kind: 'changed', isNewVersion, state: 'published', step: 'publish' };
  const state = hash === known.liveHash ? 'published' : 'draft';
  const interrupts = UNDER_REVIEW.includes(known.state) && !known.isEnded;
  return { kind: 'changed', isNewVersion, state, step: isDiscard ? 'discard' : interrupts ? 'edit' : null };
}

/** Where a text stands that readers no longer see; a review that goes on is not touched. */
export function stateAfterUnpublishing({
  state,
  hash,
  approvedHash,
}: Pick<Known, 'state' | 'hash' | 'approvedHash'>): ReviewState {
  if (state !== 'published') return state;
  return hash !== null && hash === approvedHash ? 'approved' : 'draft';
}
