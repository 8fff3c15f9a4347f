import type { ImportOutcome, Locale } from '@lectern/shared-types';
import { CmsRefusal } from '../client/errors.ts';
import type { Problem } from '../rules/problem.ts';

export type Outcome = ImportOutcome['outcome'] | 'failed';
export type Outcomes = Record<Outcome, number>;

/** What an import has done so far; true also when it is stopped in the middle. */
export interface Sent {
  lessons: Map<Locale, Outcomes>;
  courses: Map<Locale, Outcome>;
  files: Pick<Outcomes, 'created' | 'unchanged' | 'failed'>;
  problems: Problem[];
}

export function nothingSent(): Sent {
  return {
    lessons: new Map(),
    courses: new Map(),
    files: { created: 0, unchanged: 0, failed: 0 },
    problems: [],
  };
}

export function noOutcomes(): Outcomes {
  return { created: 0, updated: 0, unchanged: 0, kept: 0, failed: 0 };
}

/**
 * A refusal concerns one document, unless it says that nothing will be heard, and a file that the system cannot
 * read concerns that file; all else concerns everything.
 */
export function isFatal(error: unknown): boolean {
  if (error instanceof CmsRefusal) return error.status === 401 || error.status === 403;
  return !(error instanceof Error && 'syscall' in error);
}
