import type { Transaction } from '@lectern/cms-kernel';
import type { ReviewState, TransitionRecord } from '@lectern/shared-types';
import type { Content } from '../rules/snapshot';
import { subjectOf, type Text } from '../rules/text';
import type { Actor } from './acting';
import { audit } from './audit';
import { whereText } from './reviews';

/** One step of a text, to be remembered. */
export interface Step {
  act: TransitionRecord['act'];
  from: ReviewState;
  to: ReviewState;
  revision: number | null;
  title: string;
  actor: Actor;
  reasons?: string[];
  words?: string;
  isOverride?: boolean;
  /** The fields that it changed at once in front of readers. */
  content?: { before: Content; after: Content };
}

/** Steps that Strapi takes with an entry; the others are the review's. */
const OF_ENTRY: readonly Step['act'][] = ['publish', 'unpublish', 'discard', 'delete'];

/** Remembers a step in the text's own history and in the audit trail. */
export async function recordStep(trx: Transaction, text: Text, step: Step): Promise<void> {
  const {
    act,
    from,
    to,
    revision,
    title,
    actor,
    reasons = [],
    words = '',
    isOverride = false,
    content,
  } = step;
  await trx('editorial.transition').insert({
    ...whereText(text),
    act,
    from_state: from,
    to_state: to,
    revision,
    person_id: actor.id,
    person_name: actor.name,
    reasons,
    words,
    is_override: isOverride,
  });
  await audit(trx, {
    actor,
    action: `${OF_ENTRY.includes(act) ? 'entry' : 'review'}.${act}${isOverride ? '-override' : ''}`,
    subject: subjectOf(text),
    label: title,
    before: { state: from, ...(content ? { content: content.before } : {}) },
    after: {
      state: to,
      revision,
      ...(reasons.length > 0 ? { reasons } : {}),
      ...(content ? { content: content.after } : {}),
    },
    words,
  });
}
