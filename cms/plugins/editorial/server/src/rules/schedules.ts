import type { ReviewState, Schedule, Stages } from '@lectern/shared-types';

/** What is known of a text that something is planned for. */
interface Plan {
  act: Schedule['act'];
  /** Null where nobody has touched the text since it is looked after. */
  state: ReviewState | null;
  stages: Stages;
}

/** Whether what is planned could be done now. */
export function isReady({ act, state, stages }: Plan): boolean {
  return act === 'unpublish' || stages === 0 || state === 'approved' || state === 'published';
}

/** PostgreSQL's classes of errors that are over by themselves: connection, rollback, resources, operators, system. */
const PASSING_CLASSES = ['08', '40', '53', '57', '58'];
const PASSING_CODES = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', '55P03'];

/** Whether a failure is the machine's and not the text's: it will pass, and the same may be tried again. */
export function willPass(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'KnexTimeoutError') return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isSqlState = /^[0-9A-Z]{5}$/.test(code);
  return PASSING_CODES.includes(code) || (isSqlState && PASSING_CLASSES.includes(code.slice(0, 2)));
}
