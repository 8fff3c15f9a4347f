import type { ReviewState, Standing } from '@lectern/shared-types';

/** Why what is on the screen may not be published now; null when it may. */
export type PublishBlock = 'unsaved' | 'locales' | Exclude<ReviewState, 'approved'>;

/** What readers would see must be what the reviewers agreed to, in every language that it changes. */
export function publishBlock(standing: Standing, isUnsaved: boolean): PublishBlock | null {
  if (standing.stages === 0) return null;
  if (isUnsaved) return 'unsaved';
  if (standing.state !== 'approved') return standing.state;
  return localesInTheWay(standing).length > 0 ? 'locales' : null;
}

/** The published languages in which publishing would change a common field that nobody approved there. */
export const localesInTheWay = ({ otherLocales }: Standing) =>
  otherLocales
    .filter(({ isLive, state, commonChanges }) => isLive && commonChanges.length > 0 && state !== 'approved')
    .map(({ locale }) => locale);

/** Whether saving a change would end a review that is under way, or its approval. */
export const endsReview = ({ state, stages }: Pick<Standing, 'state' | 'stages'>): boolean =>
  stages > 0 && (state === 'approved' || isUnderReview(state));

export const isUnderReview = (state: ReviewState): boolean =>
  state === 'submitted' || state === 'first-review' || state === 'second-review';
