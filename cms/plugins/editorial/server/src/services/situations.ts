import type { Transaction } from '@lectern/cms-kernel';
import type { Person, ReviewState, Stages } from '@lectern/shared-types';
import { type Text } from '../rules/text';
import type { Situation } from '../rules/workflow';
import { authorsOfAll } from './authors';
import type { Entry } from './entries';
import type { Review } from './reviews';

const UNDER_REVIEW: readonly ReviewState[] = ['submitted', 'first-review', 'second-review', 'approved'];

/** A text as it stands; `entry` is null where it is gone. */
interface Standing {
  text: Text;
  review: Pick<Review, 'state' | 'authors'>;
  entry: Entry | null;
}

/** Who wrote what the draft says: remembered while it is under review, where nothing of it can change. */
export async function presentAuthors(trx: Transaction, standing: Standing): Promise<Person[]> {
  return (await presentAuthorsOfAll(trx, [standing]))(standing);
}

/** The same of many texts at once. */
export async function presentAuthorsOfAll(
  trx: Transaction,
  standings: readonly Standing[],
): Promise<(standing: Standing) => Person[]> {
  const unknown = standings.filter((standing) => remembered(standing) === null);
  const authors = await authorsOfAll(
    trx,
    unknown.map(({ text }) => text),
  );
  return (standing) => remembered(standing) ?? authors(standing.text, standing.entry);
}

function remembered({ review: { state, authors } }: Standing): Person[] | null {
  return UNDER_REVIEW.includes(state) && authors.length > 0 ? authors : null;
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
