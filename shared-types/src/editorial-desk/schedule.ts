import { z } from 'zod';
import { Timestamp } from '../kernel.ts';
import { Person, TextAddress } from './text.ts';

export const Schedule = z.object({
  id: z.int(),
  address: TextAddress,
  title: z.string(),
  act: z.enum(['publish', 'unpublish']),
  at: Timestamp,
  by: Person,
  state: z.enum(['waiting', 'done', 'failed', 'cancelled']),
  /** Why it could not be done, in words. */
  failure: z.string().nullable(),
  /** For a publication: whether what waits is approved as it stands. */
  isReady: z.boolean(),
});
export type Schedule = z.infer<typeof Schedule>;
export const NewSchedule = z.object({
  address: TextAddress,
  act: z.enum(['publish', 'unpublish']),
  at: Timestamp,
});
export type NewSchedule = z.infer<typeof NewSchedule>;

/** Asks what is planned from one time to before another. */
export const SchedulesQuery = z.object({ from: Timestamp, to: Timestamp });
export type SchedulesQuery = z.infer<typeof SchedulesQuery>;
