import { z } from 'zod';
import { DocumentId, Locale, Timestamp } from '../kernel.ts';
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
export type AssignRequest = z.infer<typeof AssignRequest>;

/** Somebody whom a text can be given to, and which reviews are theirs to do. */
export const Reviewer = Person.extend({ first: z.boolean(), second: z.boolean() });
export type Reviewer = z.infer<typeof Reviewer>;

/** A reason that editors keep, in the reader's language. */
export const ReturnReason = z.object({ id: DocumentId, label: z.string(), advice: z.string().nullable() });
export type ReturnReason = z.infer<typeof ReturnReason>;

/** Asks where the texts of one page of a list stand. */
export const StandingsQuery = z.object({
  uid: ContentTypeUid,
  locale: Locale.optional(),
  documentIds: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(DocumentId).min(1).max(100)),
});
/** Where a text stands, in short; one that was never touched is a draft of version 0. */
export const StandingSummary = z.object({
  documentId: DocumentId,
  state: ReviewState,
  version: z.int().nonnegative(),
  isLive: z.boolean(),
  isOverdue: z.boolean(),
  /** What this person may do with it now. */
  acts: Standing.shape.acts,
  canPublish: z.boolean(),
});
export type StandingSummary = z.infer<typeof StandingSummary>;
export const StandingList = z.object({ items: z.array(StandingSummary) });
export type StandingList = z.infer<typeof StandingList>;

const flag = z.stringbool().default(false);

export const QueueQuery = z.object({
  state: z.enum(['open', ...REVIEW_STATES]).default('open'),
  uid: ContentTypeUid.optional(),
  locale: Locale.optional(),
  /** `mine`: assigned to me or waiting for somebody with my right and not of my own writing. */
  mine: flag,
  overdue: flag,
  search: z.string().trim().max(200).optional(),
  /** Without a due time: after those that have one, when sorted by it. */
  sort: z
    .enum(['dueAt:ASC', 'dueAt:DESC', 'submittedAt:ASC', 'submittedAt:DESC', 'title:ASC', 'title:DESC'])
    .default('dueAt:ASC'),
  page,
  pageSize,
});
export type QueueQuery = z.infer<typeof QueueQuery>;
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
export type BulkActRequest = z.infer<typeof BulkActRequest>;
export const BulkActAnswer = z.object({
  results: z.array(
    z.object({ address: TextAddress, state: ReviewState.nullable(), failure: z.string().nullable() }),
  ),
});
export type BulkActAnswer = z.infer<typeof BulkActAnswer>;
