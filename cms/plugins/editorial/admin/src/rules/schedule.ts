import type { Schedule } from '@lectern/shared-types';

/** What people see of a plan: one that waits is ready, or lacks its approval. */
export type ScheduleFace = 'ready' | 'unapproved' | 'done' | 'failed' | 'cancelled';

export function faceOf({ state, act, isReady }: Pick<Schedule, 'state' | 'act' | 'isReady'>): ScheduleFace {
  if (state !== 'waiting') return state;
  return act === 'unpublish' || isReady ? 'ready' : 'unapproved';
}

/** Strapi's colours for them. */
export const COLOURS = {
  ready: 'success',
  unapproved: 'warning',
  done: 'neutral',
  failed: 'danger',
  cancelled: 'neutral',
} as const satisfies Record<ScheduleFace, string>;
