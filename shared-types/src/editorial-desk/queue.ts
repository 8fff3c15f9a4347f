import { z } from 'zod';
import { Locale, Timestamp } from '../kernel.ts';
import { ActRequest } from './acts.ts';
import { page, pageSize } from './paging.ts';
import { Standing } from './standing.ts';
import { REVIEW_STATES, ReviewState } from './states.ts';
import { ContentTypeUid, Person, TextAddress } from './text.ts';

export const AssignRequest = z.object({
  version: z.int().nonnegative(),
  assigneeId: z.int().nullable(),
  dueAt: Timestamp.nullable(),
});

const flag = z.stringbool().default(false);

export const QueueQuery = z.object({
  state: z.enum(['open', ...REVIEW_STATES]).default('open'),
  uid: ContentTypeUid.optional(),
  locale: Locale.optional(),
  /** `mine`: assigned to me or waiting for somebody with my right and not of my own writing. */
  mine: flag,
  overdue: flag,
  search: z.string().trim().max(200).optional(),
  page,
  pageSize,
});
export const QueueItem = z.object({
  address: TextAddress,
  title: z.string(),
  state: ReviewState,
  version: z.int(),
  authors: z.array(Person),
  assignee: Person.nullable(),
  submittedAt: Timestamp.nullable(),
  dueAt: Timestamp.nullable(),
  isOverdue: z.boolean(),
  findings: z.int(),
  acts: Standing.shape.acts,
});
export type QueueItem = z.infer<typeof QueueItem>;
export const Queue = z.object({
  items: z.array(QueueItem),
  total: z.int(),
  counts: z.object({ open: z.int(), mine: z.int(), overdue: z.int() }),
});
export type Queue = z.infer<typeof Queue>;

/** One act on many texts; each is answered for itself. */
export const BulkActRequest = ActRequest.omit({ version: true, remarks: true }).extend({
  texts: z
    .array(z.object({ address: TextAddress, version: z.int() }))
    .min(1)
    .max(100),
});
export const BulkActAnswer = z.object({
  results: z.array(
    z.object({ address: TextAddress, state: ReviewState.nullable(), failure: z.string().nullable() }),
  ),
});
export type BulkActAnswer = z.infer<typeof BulkActAnswer>;
