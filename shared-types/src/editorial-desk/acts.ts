import { z } from 'zod';
import { DocumentId, Timestamp } from '../kernel.ts';
import { ReviewAct } from './states.ts';
import { Person } from './text.ts';

/** One thing that the machine found in a submission. Errors stop it. The panel says it in words by its code. */
export const Finding = z.object({
  code: z.enum([
    'title-missing',
    'teaser-missing',
    'paid-without-teaser',
    'alt-missing',
    'link-broken',
    'picture-missing',
    'heading-order',
    'seo-empty',
    'paragraph-long',
    'word-banned',
    'body-empty',
    'required-missing',
  ]),
  severity: z.enum(['error', 'warning']),
  /** Path of the attribute, as in `seo.description`. */
  field: z.string(),
  /** The passage, address or name that it is about. */
  excerpt: z.string().nullable(),
  /** Line in the Markdown, counted from 1. */
  line: z.int().positive().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** A reviewer's note on a passage: `quote` is what stood there, at `start` in the text of `field`. */
export const NewRemark = z.object({
  field: z.string().min(1).max(200),
  quote: z.string().max(1000),
  start: z.int().nonnegative().nullable(),
  note: z.string().trim().min(1).max(2000),
});
export type NewRemark = z.infer<typeof NewRemark>;
export const Remark = NewRemark.extend({
  id: z.int(),
  revision: z.int(),
  by: Person,
  at: Timestamp,
  resolvedAt: Timestamp.nullable(),
});
export type Remark = z.infer<typeof Remark>;

const Words = z.string().trim().max(2000);

/** An act of a person. `version` is that of the standing which the person saw: who comes second is told. */
export const ActRequest = z.object({
  act: ReviewAct,
  version: z.int().nonnegative(),
  /** Document ids of the reasons that editors keep; at least one, or words, when a text is returned. */
  reasons: z.array(DocumentId).max(20).default([]),
  words: Words.default(''),
  remarks: z.array(NewRemark).max(100).default([]),
  /** With `override`, an administrator acts past the rule of four eyes; `words` must say why. */
  override: z.boolean().default(false),
});
export type ActRequest = z.infer<typeof ActRequest>;

/** An administrator publishes what was not approved, and says why. */
export const OverrideRequest = z.object({ version: z.int().nonnegative(), words: Words.min(1) });
export type OverrideRequest = z.infer<typeof OverrideRequest>;

/** Why an act is not open to this person now. */
export const ActRefusal = z.enum([
  'not-in-this-state',
  'no-right',
  'own-text',
  'first-reviewer',
  'taken',
  'review-off',
]);
export type ActRefusal = z.infer<typeof ActRefusal>;
