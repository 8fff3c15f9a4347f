import { z } from 'zod';
import { Locale, Timestamp } from '../kernel.ts';
import { ActRefusal, Finding, Remark } from './acts.ts';
import { Schedule } from './schedule.ts';
import { REVIEW_ACTS, ReviewAct, ReviewState, Stages } from './states.ts';
import { Person, TextAddress } from './text.ts';
import { RevisionSummary } from './versions.ts';

/** One step that a text has taken. */
export const TransitionRecord = z.object({
  id: z.int(),
  act: z.enum([...REVIEW_ACTS, 'edit', 'publish', 'unpublish', 'discard', 'delete', 'assign']),
  from: ReviewState,
  to: ReviewState,
  revision: z.int().nullable(),
  by: Person,
  at: Timestamp,
  reasons: z.array(z.string()),
  words: z.string(),
  isOverride: z.boolean(),
});
export type TransitionRecord = z.infer<typeof TransitionRecord>;

/** All that the edit view shows of a text. */
export const Standing = z.object({
  address: TextAddress,
  title: z.string(),
  state: ReviewState,
  version: z.int().nonnegative(),
  stages: Stages,
  isLive: z.boolean(),
  revision: RevisionSummary.nullable(),
  liveRevision: z.int().nullable(),
  approvedRevision: z.int().nullable(),
  authors: z.array(Person),
  firstReviewer: Person.nullable(),
  secondReviewer: Person.nullable(),
  assignee: Person.nullable(),
  dueAt: Timestamp.nullable(),
  isOverdue: z.boolean(),
  /** What this person may do now, and what not and why; acts that can never be theirs are left out. */
  acts: z.array(
    z.object({ act: ReviewAct, refusal: ActRefusal.nullable(), canOverride: z.boolean().default(false) }),
  ),
  canPublish: z.boolean(),
  canOverride: z.boolean(),
  canAssign: z.boolean(),
  findings: z.array(Finding),
  remarks: z.array(Remark),
  history: z.array(TransitionRecord),
  otherLocales: z.array(
    z.object({
      locale: Locale,
      state: ReviewState,
      isLive: z.boolean(),
      /** Common fields that publishing this text would change in front of readers of that locale. */
      commonChanges: z.array(z.string()),
    }),
  ),
  schedules: z.array(Schedule),
});
export type Standing = z.infer<typeof Standing>;
