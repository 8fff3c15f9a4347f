import type { Locale, ReviewState, Stages } from '@lectern/shared-types';
import { changedFields, type Content, isCommon, type Schema } from './snapshot';
import { named, say } from './words';

/** A text that is about to be seen by readers. */
export interface Candidate {
  title: string;
  locale: string;
  state: ReviewState;
  /** Of the draft as it is at this moment. */
  hash: string;
  approvedHash: string | null;
  liveHash: string | null;
}

/** Another language of it that readers see, and whose common fields change with it. */
export interface Sibling extends Candidate {
  commonHash: string;
  liveCommonHash: string | null;
}

/** What holds whichever text it is. */
export interface Terms {
  stages: Stages;
  isOverride: boolean;
}

export type Ground = 'approved' | 'unchanged' | 'no-review' | 'override';
type Missing = 'not-submitted' | 'under-review' | 'was-returned' | 'changed-since';
export type Verdict = { kind: 'allowed'; ground: Ground } | { kind: 'refused'; missing: Missing };
export type SiblingVerdict = Verdict | { kind: 'untouched' };

/** Only what was approved is published, unless the site has no review or an administrator answers for it. */
export function judgePublication(candidate: Candidate, terms: Terms): Verdict {
  if (candidate.hash === candidate.approvedHash) return allowed('approved');
  if (candidate.hash === candidate.liveHash) return allowed('unchanged');
  return judgeByTerms(candidate, terms);
}

/** Whether the common fields of a text that is published may change in another language that readers see. */
export function judgeSibling(sibling: Sibling, commonHash: string, terms: Terms): SiblingVerdict {
  if (sibling.liveCommonHash === commonHash) return { kind: 'untouched' };
  const agreed = sibling.hash === sibling.approvedHash && sibling.commonHash === commonHash;
  return agreed ? allowed('approved') : judgeByTerms(sibling, terms);
}

function judgeByTerms({ state }: Candidate, { stages, isOverride }: Terms): Verdict {
  if (stages === 0) return allowed('no-review');
  if (isOverride) return allowed('override');
  return { kind: 'refused', missing: MISSING[state] };
}

const allowed = (ground: Ground): Verdict => ({ kind: 'allowed', ground });

const MISSING: Record<ReviewState, Missing> = {
  draft: 'not-submitted',
  submitted: 'under-review',
  'first-review': 'under-review',
  'second-review': 'under-review',
  returned: 'was-returned',
  approved: 'changed-since',
  published: 'changed-since',
};

interface Refused {
  candidate: Candidate;
  missing: Missing;
}

/** Says what is missing, as in “Tea” (en) is not approved: its review is not finished. */
export function refusalWords(language: Locale, { candidate, missing }: Refused): string {
  const why = say(language, missing);
  return say(language, 'not-approved', { text: named(language, candidate), why });
}

/** Says so where it is missing in another language than the one that is published. */
export function siblingRefusalWords(language: Locale, published: Candidate, refused: Refused): string {
  return say(language, 'not-approved-too', {
    text: named(language, published),
    other: named(language, refused.candidate),
    refusal: refusalWords(language, refused),
  });
}

/** What readers of another language see, once its common fields are those of its draft. */
export function withCommonFields(live: Content, draft: Content, schema: Schema): Content {
  const common = ([name]: [string, unknown]) => isCommonField(name, schema);
  const own = Object.entries(live).filter((field) => !common(field));
  return Object.fromEntries([...own, ...Object.entries(draft).filter(common)]);
}

/** Whether two versions of a text differ in nothing but the fields that all languages share. */
export function differInCommonOnly(a: Content, b: Content, schema: Schema): boolean {
  return changedFields(a, b).every((name) => isCommonField(name, schema));
}

function isCommonField(name: string, schema: Schema): boolean {
  const attribute = schema.attributes[name];
  return attribute !== undefined && isCommon(attribute);
}
