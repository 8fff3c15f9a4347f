import type { ActRefusal, ReviewAct, Standing } from '@lectern/shared-types';

/** Something that a person may do with a text now, if needs be past the rule of four eyes. */
export interface OpenAct {
  act: ReviewAct;
  isOverride: boolean;
}

type Acts = Standing['acts'];

/** What is open to a person, the way forward first. */
export function openActs(acts: Acts): OpenAct[] {
  return ORDER.flatMap((act) => {
    const found = acts.find((one) => one.act === act);
    if (!found || (found.refusal !== null && !found.canOverride)) return [];
    return [{ act, isOverride: found.refusal !== null }];
  });
}

const ORDER: ReviewAct[] = ['submit', 'approve', 'pass', 'take', 'return', 'withdraw'];

/** Refusals that a person should be told of: the others say only that it is somebody else's turn. */
const TOLD: ActRefusal[] = ['own-text', 'first-reviewer', 'taken'];

/** Why a person who could decide may not, where that is worth a sentence. */
export function refusalToTell(acts: Acts): ActRefusal | null {
  if (openActs(acts).some(({ act, isOverride }) => !isOverride && (act === 'approve' || act === 'pass')))
    return null;
  return acts.flatMap(({ refusal }) => (refusal && TOLD.includes(refusal) ? [refusal] : []))[0] ?? null;
}
