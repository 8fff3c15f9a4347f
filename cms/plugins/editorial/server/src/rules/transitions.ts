import type { ReviewAct, ReviewState, Stages } from '@lectern/shared-types';

/** The rights on a content type that open an act (see `TEXT_RIGHTS`). */
export type ActRight = 'submit' | 'first' | 'second';

/** What must be so before a step is taken. */
export type Condition =
  /** An author of the text, or an administrator. */
  | 'author'
  /** Four eyes: nobody judges what they wrote themselves. */
  | 'not-author'
  /** Four eyes: the second review is another person's. */
  | 'not-first-reviewer'
  /** Nobody else has taken the review. */
  | 'free'
  /** Whoever has taken a review cannot take it again. */
  | 'not-taken-by-me'
  /** The machine finds no error in the text. */
  | 'preflight'
  /** A reason of the list, or words. */
  | 'reason';

export interface Transition {
  act: ReviewAct;
  from: readonly ReviewState[];
  to: ReviewState;
  /** On sites with so many reviews. */
  stages: readonly Stages[];
  /** Whoever holds one of these may. */
  rights: readonly ActRight[];
  /** Whose place in the review the person takes. */
  place?: 'first' | 'second';
  asks: readonly Condition[];
}

const FIRST = {
  from: ['submitted', 'first-review'],
  stages: [2],
  rights: ['first'],
  place: 'first',
} as const satisfies Partial<Transition>;

const SECOND = {
  from: ['second-review'],
  stages: [2],
  rights: ['second'],
  place: 'second',
} as const satisfies Partial<Transition>;

/** Where one review is enough, reviewers of either kind give it. */
const ONLY = {
  ...FIRST,
  stages: [1],
  rights: ['first', 'second'],
} as const satisfies Partial<Transition>;

/** What had come to the second review before the site went over to one. */
const LEFT_OVER = {
  ...ONLY,
  from: ['second-review'],
  place: 'second',
} as const satisfies Partial<Transition>;

/** Every step that people take with a text; what is not in here cannot be done. */
export const TRANSITIONS: readonly Transition[] = [
  {
    act: 'submit',
    from: ['draft', 'returned'],
    to: 'submitted',
    stages: [1, 2],
    rights: ['submit'],
    asks: ['preflight'],
  },
  {
    act: 'withdraw',
    from: ['submitted', 'first-review', 'second-review', 'approved'],
    to: 'draft',
    stages: [0, 1, 2], // also when the review was switched off in the meantime
    rights: ['submit'],
    asks: ['author'],
  },

  { act: 'take', ...FIRST, to: 'first-review', asks: ['not-author', 'not-taken-by-me'] },
  { act: 'pass', ...FIRST, to: 'second-review', asks: ['not-author', 'free'] },
  { act: 'return', ...FIRST, to: 'returned', asks: ['not-author', 'free', 'reason'] },

  {
    act: 'take',
    ...SECOND,
    to: 'second-review',
    asks: ['not-author', 'not-first-reviewer', 'not-taken-by-me'],
  },
  { act: 'approve', ...SECOND, to: 'approved', asks: ['not-author', 'not-first-reviewer', 'free'] },
  { act: 'return', ...SECOND, to: 'returned', asks: ['not-author', 'not-first-reviewer', 'free', 'reason'] },

  { act: 'take', ...ONLY, to: 'first-review', asks: ['not-author', 'not-taken-by-me'] },
  { act: 'approve', ...ONLY, to: 'approved', asks: ['not-author', 'free'] },
  { act: 'return', ...ONLY, to: 'returned', asks: ['not-author', 'free', 'reason'] },

  { act: 'take', ...LEFT_OVER, to: 'second-review', asks: ['not-author', 'not-taken-by-me'] },
  { act: 'approve', ...LEFT_OVER, to: 'approved', asks: ['not-author', 'free'] },
  { act: 'return', ...LEFT_OVER, to: 'returned', asks: ['not-author', 'free', 'reason'] },

  // The review is over, so nobody holds it: every second reviewer may call an approved text back.
  {
    act: 'return',
    from: ['approved'],
    to: 'returned',
    stages: [2],
    rights: ['second'],
    asks: ['not-author', 'reason'],
  },
  {
    act: 'return',
    from: ['approved'],
    to: 'returned',
    stages: [1],
    rights: ['first', 'second'],
    asks: ['not-author', 'reason'],
  },
];
