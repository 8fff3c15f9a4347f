import { z } from 'zod';
import { Stages } from './states.ts';

/** How the desk works; kept by administrators. */
export const DeskSettings = z.object({
  stages: Stages,
  /** Hours that each review may take before it is overdue. */
  firstReviewHours: z.int().min(1).max(2160),
  secondReviewHours: z.int().min(1).max(2160),
  /** Versions kept for each text beside the published ones; null keeps all. */
  keepRevisions: z.int().min(1).max(10_000).nullable(),
  /** Days that every version is kept whatever their number. */
  keepDays: z.int().min(0).max(3650),
});
export type DeskSettings = z.infer<typeof DeskSettings>;
