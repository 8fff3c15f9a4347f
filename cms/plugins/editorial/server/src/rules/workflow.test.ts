import {
  REVIEW_ACTS,
  REVIEW_STATES,
  type ReviewAct,
  type ReviewState,
  type Stages,
} from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { TRANSITIONS } from './transitions';
import { actsOf, type Asker, decide, type Situation } from './workflow';

const WRITER = 1;
const FIRST = 2;
const SECOND = 3;
const SOMEBODY = 9;

const NOTHING = { submit: false, first: false, second: false };
const asker = (id: number, rights: Partial<Asker['rights']>, mayOverride = false): Asker => ({
  id,
  rights: { ...NOTHING, ...rights },
  mayOverride,
});
const ALL = { submit: true, first: true, second: true };

/** Everybody who may come to a text that WRITER wrote and FIRST and SECOND review, in the order of the columns below. */
const PEOPLE: Record<string, { asker: Asker; override?: true }> = {
  writer: { asker: asker(WRITER, { submit: true }) },
  'another writer': { asker: asker(SOMEBODY, { submit: true }) },
  'first reviewer': { asker: asker(FIRST, { first: true }) },
  'another first reviewer': { asker: asker(SOMEBODY, { first: true }) },
  'second reviewer': { asker: asker(SECOND, { second: true }) },
  'another second reviewer': { asker: asker(SOMEBODY, { second: true }) },
  'first reviewer who also gives second reviews': { asker: asker(FIRST, { first: true, second: true }) },
  'writer who reviews': { asker: asker(WRITER, ALL) },
  administrator: { asker: asker(SOMEBODY, ALL, true) },
  'administrator who overrides': { asker: asker(SOMEBODY, ALL, true), override: true },
  'administrator who wrote it': { asker: asker(WRITER, ALL, true) },
  'administrator who wrote it and overrides': { asker: asker(WRITER, ALL, true), override: true },
  stranger: { asker: asker(SOMEBODY, {}) },
};

const WORDS = {
  yes: 'moves',
  past: 'moves past a rule',
  no: 'no-right',
  own: 'own-text',
  '1st': 'first-reviewer',
  tkn: 'taken',
} as const;

/*
 * What comes of each act in each state. A line is: act, from > to, then for everybody in the order of PEOPLE
 *   wri  oth | 1st  1st' | 2nd  2nd' | both  w+r | adm  adm! | own  own! | stranger
 * and what has no line cannot be done in that state by anybody. The review of a text in `first-review` is FIRST's,
 * in `second-review` it is SECOND's after FIRST passed it on.
 */
const EXPECTED: Record<Stages, string> = {
  2: `
    submit   draft > submitted               yes yes | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    submit   returned > submitted            yes yes | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw submitted > draft               yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw first-review > draft            yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw second-review > draft           yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw approved > draft                yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    take     submitted > first-review        no  no  | yes yes | no  no  | yes own | yes yes  | own past | no
    take     first-review > first-review     no  no  | tkn yes | no  no  | tkn own | yes yes  | own past | no
    take     second-review > second-review   no  no  | no  no  | tkn yes | 1st own | yes yes  | own past | no
    pass     submitted > second-review       no  no  | yes yes | no  no  | yes own | yes yes  | own past | no
    pass     first-review > second-review    no  no  | yes tkn | no  no  | yes own | tkn past | own past | no
    approve  second-review > approved        no  no  | no  no  | yes tkn | 1st own | tkn past | own past | no
    return   submitted > returned            no  no  | yes yes | no  no  | yes own | yes yes  | own past | no
    return   first-review > returned         no  no  | yes tkn | no  no  | yes own | tkn past | own past | no
    return   second-review > returned        no  no  | no  no  | yes tkn | 1st own | tkn past | own past | no
    return   approved > returned             no  no  | no  no  | yes yes | yes own | yes yes  | own past | no`,
  1: `
    submit   draft > submitted               yes yes | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    submit   returned > submitted            yes yes | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw submitted > draft               yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw first-review > draft            yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw second-review > draft           yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw approved > draft                yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    take     submitted > first-review        no  no  | yes yes | yes yes | yes own | yes yes  | own past | no
    take     first-review > first-review     no  no  | tkn yes | yes yes | tkn own | yes yes  | own past | no
    take     second-review > second-review   no  no  | yes yes | tkn yes | yes own | yes yes  | own past | no
    approve  submitted > approved            no  no  | yes yes | yes yes | yes own | yes yes  | own past | no
    approve  first-review > approved         no  no  | yes tkn | tkn tkn | yes own | tkn past | own past | no
    approve  second-review > approved        no  no  | tkn tkn | yes tkn | tkn own | tkn past | own past | no
    return   submitted > returned            no  no  | yes yes | yes yes | yes own | yes yes  | own past | no
    return   first-review > returned         no  no  | yes tkn | tkn tkn | yes own | tkn past | own past | no
    return   second-review > returned        no  no  | tkn tkn | yes tkn | tkn own | tkn past | own past | no
    return   approved > returned             no  no  | yes yes | yes yes | yes own | yes yes  | own past | no`,
  0: `
    withdraw submitted > draft               yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw first-review > draft            yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw second-review > draft           yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no
    withdraw approved > draft                yes no  | no  no  | no  no  | no  yes | yes yes  | yes yes  | no`,
};

interface Line {
  to: ReviewState;
  outcomes: (keyof typeof WORDS)[];
}

function linesOf(stages: Stages): Map<string, Line> {
  const lines = EXPECTED[stages].trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [act, from, , to, ...outcomes] = line.replaceAll('|', ' ').trim().split(/\s+/);
      return [`${act} ${from}`, { to, outcomes } as Line]; // the table above is written in these words
    }),
  );
}

function situationIn(state: ReviewState, stages: Stages): Situation {
  const isTaken = state === 'first-review' || state === 'second-review' || state === 'approved';
  const isSecond = state === 'second-review' || state === 'approved';
  return {
    state,
    stages,
    authors: [WRITER],
    firstReviewer: isTaken ? FIRST : null,
    secondReviewer: isSecond ? SECOND : null,
  };
}

function outcomeOf(
  act: ReviewAct,
  situation: Situation,
  { asker: who, override = false }: (typeof PEOPLE)[string],
) {
  const decision = decide({ act, override }, situation, who);
  if (decision.kind === 'refused') return decision.refusal;
  return `${decision.isOverride ? WORDS.past : WORDS.yes} to ${decision.to}`;
}

const OFF = (act: ReviewAct, stages: Stages) => stages === 0 && act !== 'withdraw';

const cases = ([0, 1, 2] as const).flatMap((stages) =>
  REVIEW_ACTS.flatMap((act) => REVIEW_STATES.map((state) => ({ stages, act, state }))),
);

test.each(cases)('with $stages reviews, $act on what is $state', ({ stages, act, state }) => {
  const line = linesOf(stages).get(`${act} ${state}`);
  const none = OFF(act, stages) ? 'review-off' : 'not-in-this-state';
  const expected = Object.keys(PEOPLE).map((name, column) => {
    const word = line && WORDS[line.outcomes[column]!];
    return [name, word?.startsWith('moves') ? `${word} to ${line?.to}` : (word ?? none)];
  });
  const situation = situationIn(state, stages);
  const found = Object.entries(PEOPLE).map(([name, person]) => [name, outcomeOf(act, situation, person)]);
  expect(found).toEqual(expected);
});

test('no step of the table was forgotten above, and none above is missing in the table', () => {
  const steps = TRANSITIONS.flatMap(({ act, from, to, stages }) =>
    from.flatMap((state) => stages.map((stage) => `${stage} ${act} ${state} ${to}`)),
  );
  const written = ([0, 1, 2] as const).flatMap((stage) =>
    [...linesOf(stage)].map(([step, { to }]) => `${stage} ${step} ${to}`),
  );
  expect(steps.toSorted()).toEqual(written.toSorted());
});

test('no act has two rows for the same state and number of reviews', () => {
  const steps = TRANSITIONS.flatMap(({ act, from, stages }) =>
    from.flatMap((state) => stages.map((stage) => `${stage} ${act} ${state}`)),
  );
  expect(steps).toEqual([...new Set(steps)]);
});

test('a submission is looked through by the machine; nothing else is', () => {
  const submitted = decide({ act: 'submit', override: false }, situationIn('draft', 2), asker(WRITER, ALL));
  const taken = decide({ act: 'take', override: false }, situationIn('submitted', 2), asker(FIRST, ALL));
  expect([submitted, taken]).toMatchObject([{ needsPreflight: true }, { needsPreflight: false }]);
});

test('a return wants a reason, an override words, and nothing else wants either', () => {
  const needs = (act: ReviewAct, state: ReviewState, override = false) => {
    const who = override ? asker(WRITER, ALL, true) : asker(SECOND, ALL);
    const decision = decide({ act, override }, situationIn(state, 2), who);
    return decision.kind === 'move' && decision.needs;
  };
  expect(needs('return', 'second-review')).toBe('reason');
  expect(needs('approve', 'second-review', true)).toBe('words');
  expect(needs('approve', 'second-review')).toBeNull();
});

test('what was never going to be somebody’s is left out of what they may do', () => {
  const offered = (who: Asker, stages: Stages = 2) =>
    actsOf(situationIn('second-review', stages), who).map(({ act }) => act);
  expect(offered(asker(WRITER, { submit: true }))).toEqual(['submit', 'withdraw']);
  expect(offered(asker(FIRST, { first: true }))).toEqual(['take', 'pass', 'return']);
  expect(offered(asker(SECOND, { second: true }))).toEqual(['take', 'approve', 'return']);
  expect(offered(asker(SECOND, { second: true }), 1)).toEqual(['take', 'approve', 'return']);
  expect(offered(asker(SOMEBODY, {}))).toEqual([]);
});

test('only an administrator is told that a rule can be passed over, and never one of order', () => {
  const own = (mayOverride: boolean, state: ReviewState) =>
    actsOf(situationIn(state, 2), asker(WRITER, ALL, mayOverride)).find(({ act }) => act === 'approve');
  expect(own(true, 'second-review')).toEqual({ act: 'approve', refusal: 'own-text', canOverride: true });
  expect(own(false, 'second-review')).toEqual({ act: 'approve', refusal: 'own-text', canOverride: false });
  expect(own(true, 'submitted')).toEqual({
    act: 'approve',
    refusal: 'not-in-this-state',
    canOverride: false,
  });
});
