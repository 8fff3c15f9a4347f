import { z } from 'zod';
import { Timestamp } from '../kernel.ts';
import { page, pageSize } from './paging.ts';
import { Person } from './text.ts';

/** `action` and `subject` stand for all that begins with them, `actor` for the beginning of a name; `to` is not in. */
export const AuditQuery = z.object({
  action: z.string().max(100).optional(),
  actor: z.string().max(200).optional(),
  subject: z.string().max(200).optional(),
  from: Timestamp.optional(),
  to: Timestamp.optional(),
  page,
  pageSize,
});
export type AuditQuery = z.infer<typeof AuditQuery>;
/** One line of the trail: who did what, when, from where, and what it was before and after. */
export const AuditLine = z.object({
  id: z.int(),
  at: Timestamp,
  actor: Person,
  actorKind: z.enum(['person', 'import', 'schedule', 'system', 'visitor']),
  ip: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  label: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  words: z.string(),
});
export type AuditLine = z.infer<typeof AuditLine>;
export const AuditList = z.object({
  items: z.array(AuditLine),
  total: z.int(),
  /** There are more lines than `total`, which is as far as is counted. */
  isCapped: z.boolean(),
});
export type AuditList = z.infer<typeof AuditList>;
