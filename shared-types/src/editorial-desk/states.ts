import { z } from 'zod';

/** Where a text stands. `published`: the draft is what readers see; `returned`: sent back with reasons. */
export const REVIEW_STATES = [
  'draft',
  'submitted',
  'first-review',
  'second-review',
  'approved',
  'published',
  'returned',
] as const;
export const ReviewState = z.enum(REVIEW_STATES);
export type ReviewState = z.infer<typeof ReviewState>;

/**
 * What people do with a text under review. `take` makes a reviewer responsible, `pass` hands it on to the second
 * review, `approve` is the last word of the review, `return` sends it back to its author.
 */
export const REVIEW_ACTS = ['submit', 'withdraw', 'take', 'pass', 'approve', 'return'] as const;
export const ReviewAct = z.enum(REVIEW_ACTS);
export type ReviewAct = z.infer<typeof ReviewAct>;

/** How many people must agree before a text is published: none, one or two. */
export const Stages = z.union([z.literal(0), z.literal(1), z.literal(2)]);
export type Stages = z.infer<typeof Stages>;
