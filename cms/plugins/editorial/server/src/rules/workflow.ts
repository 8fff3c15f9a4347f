import {
  type ActRefusal,
  REVIEW_ACTS,
  type ReviewAct,
  type ReviewState,
  type Stages,
} from '@lectern/shared-types';
import { type ActRight, type Condition, type Transition, TRANSITIONS } from './transitions';

/** What of a text's standing decides about the next step. People by their ids. */
export interface Situation {
  state: ReviewState;
  stages: Stages;
  authors: readonly number[];
  firstReviewer: number | null;
  secondReviewer: number | null;
}

/** Who asks, and what they may do with this very text. */
export interface Asker {
  id: number;
  rights: Record<ActRight, boolean>;
  /** An administrator: may act past the rule of four eyes, with a reason. */
  mayOverride: boolean;
}

export interface Move {
  kind: 'move';
  to: ReviewState;
  place: 'first' | 'second' | null;
  needsPreflight: boolean;
  /** A reason of the list or words, when a text is returned; words alone, when a rule is passed over. */
  needs: 'reason' | 'words' | null;
  isOverride: boolean;
}

export interface Refused {
  kind: 'refused';
  refusal: ActRefusal;
  canOverride: boolean;
}

export interface Wish {
  act: ReviewAct;
  override: boolean;
}

/** What administrators may pass over. */
const OVERRIDABLE: readonly ActRefusal[] = ['own-text', 'first-reviewer', 'taken'];

/** Whether somebody may take this step with the text now, and what comes of it. */
export function decide({ act, override }: Wish, situation: Situation, asker: Asker): Move | Refused {
  const { state, stages } = situation;
  const ofStage = TRANSITIONS.filter((each) => each.act === act && each.stages.includes(stages));
  if (ofStage.length === 0) return refused(stages === 0 ? 'review-off' : 'not-in-this-state');
  const transition = ofStage.find(({ from }) => from.includes(state));
  if (!transition) return refused('not-in-this-state');
  if (!transition.rights.some((right) => asker.rights[right])) return refused('no-right');
  const refusal = firstRefusal(transition, situation, asker);
  if (refusal === null) return move(transition, false);
  const canOverride =
    asker.mayOverride && OVERRIDABLE.includes(refusal) && !isMine(transition, situation, asker);
  return canOverride && override ? move(transition, true) : { kind: 'refused', refusal, canOverride };
}

const refused = (refusal: ActRefusal): Refused => ({ kind: 'refused', refusal, canOverride: false });

function move({ to, place, asks }: Transition, isOverride: boolean): Move {
  const needs = isOverride ? 'words' : asks.includes('reason') ? 'reason' : null;
  return {
    kind: 'move',
    to,
    place: place ?? null,
    needsPreflight: asks.includes('preflight'),
    needs,
    isOverride,
  };
}

function firstRefusal(transition: Transition, situation: Situation, asker: Asker): ActRefusal | null {
  const checks: Partial<Record<Condition, () => ActRefusal | null>> = {
    author: () => (isAuthor(situation, asker) || asker.mayOverride ? null : 'no-right'),
    'not-author': () => (isAuthor(situation, asker) ? 'own-text' : null),
    'not-first-reviewer': () => (situation.firstReviewer === asker.id ? 'first-reviewer' : null),
    free: () => (isFree(transition, situation, asker) ? null : 'taken'),
    'not-taken-by-me': () => (isMine(transition, situation, asker) ? 'taken' : null),
  };
  const refusals = transition.asks.map((condition) => checks[condition]?.() ?? null);
  return refusals.find((refusal) => refusal !== null) ?? null;
}

const isAuthor = ({ authors }: Situation, { id }: Asker): boolean => authors.includes(id);

function takerOf({ place }: Transition, { firstReviewer, secondReviewer }: Situation): number | null {
  return place === 'second' ? secondReviewer : firstReviewer;
}

function isFree(transition: Transition, situation: Situation, { id }: Asker): boolean {
  const taker = takerOf(transition, situation);
  return taker === null || taker === id;
}

function isMine(transition: Transition, situation: Situation, { id }: Asker): boolean {
  return transition.act === 'take' && takerOf(transition, situation) === id;
}

export interface OpenAct {
  act: ReviewAct;
  refusal: ActRefusal | null;
  canOverride: boolean;
}

/** What somebody may do with the text now, and what not and why; what can never be theirs is left out. */
export function actsOf(situation: Situation, asker: Asker): OpenAct[] {
  return REVIEW_ACTS.filter((act) => couldEver(act, situation.stages, asker)).map((act) => {
    const decision = decide({ act, override: false }, situation, asker);
    return decision.kind === 'move'
      ? { act, refusal: null, canOverride: false }
      : { act, refusal: decision.refusal, canOverride: decision.canOverride };
  });
}

function couldEver(act: ReviewAct, stages: Stages, { rights }: Asker): boolean {
  return TRANSITIONS.some(
    (each) =>
      each.act === act &&
      (stages === 0 || each.stages.includes(stages)) &&
      each.rights.some((right) => rights[right]),
  );
}
