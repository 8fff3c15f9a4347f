import type { Transaction } from '@lectern/cms-kernel';
import type { Person, ReviewState, Stages } from '@lectern/shared-types';
import { type Text } from '../rules/text';
import type { Situation } from '../rules/workflow';
import { authorsOf } from './authors';
import type { Entry } from './entries';
import type { Review } from './reviews';

const UNDER_REVIEW: readonly ReviewState[] = ['submitted', 'first-review', 'second-review', 'approved'];

/** Who wrote what the draft says: remembered while it is under review, where nothing of it can change. */
export async function presentAuthors(
  trx: Transaction,
  text: Text,
  { review, entry }: { review: Pick<Review, 'state' | 'authors'>; entry: Entry | null },
): Promise<Person[]> {
  if (UNDER_REVIEW.includes(review.state) && review.authors.length > 0) return review.authors;
  return authorsOf(trx, text, entry);
}

/** What the rules of the review want to know of a standing. */
export function situationOf(
  review: Pick<Review, 'state' | 'first_reviewer_id' | 'second_reviewer_id'>,
  { authors, stages }: { authors: readonly Person[]; stages: Stages },
): Situation {
  return {
    state: review.state,
    stages,
    authors: authors.flatMap(({ id }) => (id === null ? [] : [id])),
    firstReviewer: review.first_reviewer_id,
    secondReviewer: review.second_reviewer_id,
  };
}
