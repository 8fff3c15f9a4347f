import { z } from 'zod';
import { Timestamp } from '../kernel.ts';
import { page, pageSize } from './paging.ts';
import { Person } from './text.ts';

/** One version of a text. `number` counts from 1 for each text and never changes. */
export const RevisionSummary = z.object({
  number: z.int().positive(),
  at: Timestamp,
  by: Person,
  origin: z.enum(['saved', 'found', 'imported', 'restored', 'discarded', 'common', 'cloned']),
  /** Names of the attributes that differ from the version before. */
  changed: z.array(z.string()),
  restoredFrom: z.int().nullable(),
  /** When readers first saw it. */
  publishedAt: Timestamp.nullable(),
  isLive: z.boolean(),
  isApproved: z.boolean(),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** A version as an address names it. */
export const RevisionNumber = z.coerce.number().int().positive();
export const RevisionsQuery = z.object({ page, pageSize });
export const RevisionList = z.object({ items: z.array(RevisionSummary), total: z.int() });
export type RevisionList = z.infer<typeof RevisionList>;

/** A piece of a text that was compared word by word. */
export const DifferencePart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DifferencePart = z.infer<typeof DifferencePart>;

/**
 * How one attribute differs: `parts` alone for texts, else `before` and `after` in words, lists a line each. Lists of
 * documents and files have `parts` too, of whole lines.
 */
export const FieldDifference = z.object({
  /** Path as in the panel's forms: `faq.0.question`, or `faq.0` for one that came or went as a whole. */
  field: z.string(),
  kind: z.enum(['text', 'markdown', 'value', 'relation', 'media', 'component']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  parts: z.array(DifferencePart).nullable(),
});
export type FieldDifference = z.infer<typeof FieldDifference>;
/** Which earlier version to compare with; the one before where none is named. */
export const DifferenceQuery = z.object({ with: RevisionNumber.optional() });
export const Difference = z.object({
  from: RevisionSummary.nullable(),
  to: RevisionSummary,
  fields: z.array(FieldDifference),
});
export type Difference = z.infer<typeof Difference>;

/** One attribute of a version, in words. */
export const RevisionField = z.object({
  field: z.string(),
  kind: FieldDifference.shape.kind,
  value: z.string().nullable(),
});
/** What stands in one version. */
export const Revision = z.object({ summary: RevisionSummary, fields: z.array(RevisionField) });
export type Revision = z.infer<typeof Revision>;

/** `version` is that of the standing which the person saw. */
export const RestoreRequest = z.object({ version: z.int().nonnegative() });
/** What of a version could not be brought back: the field, and why. */
export const RestoreAnswer = z.object({
  revision: z.int(),
  left: z.array(
    z.object({
      field: z.string(),
      why: z.enum([
        'field-removed',
        'field-new',
        'target-gone',
        'file-gone',
        'kind-changed',
        'required-empty',
        /** All languages share it, and the others must not change unseen. */
        'common-field',
        /** The address is another document's by now. */
        'address-taken',
        /** The role of whoever restores may not write the field. */
        'no-right',
      ]),
      what: z.string().nullable(),
    }),
  ),
});
export type RestoreAnswer = z.infer<typeof RestoreAnswer>;
