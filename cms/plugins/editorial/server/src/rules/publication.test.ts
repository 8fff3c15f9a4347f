import { REVIEW_STATES } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import {
  type Candidate,
  differInCommonOnly,
  judgePublication,
  judgeSibling,
  refusalWords,
  type Sibling,
  siblingRefusalWords,
  withCommonFields,
} from './publication';
import type { Schema } from './snapshot';

const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  title: '第一课',
  locale: 'zh-CN',
  state: 'draft',
  hash: 'now',
  approvedHash: null,
  liveHash: null,
  ...more,
});
const sibling = (more: Partial<Sibling> = {}): Sibling => ({
  ...candidate({ title: 'One', locale: 'en' }),
  commonHash: 'common',
  liveCommonHash: 'before',
  ...more,
});
const review = { stages: 2, isOverride: false } as const;
const refused = (missing: string) => ({ kind: 'refused', missing });
const allowed = (ground: string) => ({ kind: 'allowed', ground });

test('what was approved is published', () => {
  expect(judgePublication(candidate({ approvedHash: 'now' }), review)).toEqual(allowed('approved'));
});

test('what readers see already may be published again', () => {
  expect(judgePublication(candidate({ liveHash: 'now' }), review)).toEqual(allowed('unchanged'));
});

test.each(REVIEW_STATES)('in the state “%s”, nothing is published but what was approved', (state) => {
  const verdict = judgePublication(candidate({ state, approvedHash: 'other', liveHash: 'older' }), review);
  expect(verdict.kind).toBe('refused');
});

test('without a review, or when an administrator answers for it, everything is published', () => {
  expect(judgePublication(candidate(), { stages: 0, isOverride: false })).toEqual(allowed('no-review'));
  expect(judgePublication(candidate(), { stages: 2, isOverride: true })).toEqual(allowed('override'));
});

test('an approved text that an administrator publishes is no override', () => {
  const approved = candidate({ approvedHash: 'now' });
  expect(judgePublication(approved, { stages: 2, isOverride: true })).toEqual(allowed('approved'));
});

test('another language is not concerned while its common fields stay', () => {
  expect(judgeSibling(sibling({ liveCommonHash: 'common' }), 'common', review)).toEqual({
    kind: 'untouched',
  });
});

test('another language that readers see must be approved with the new common fields', () => {
  expect(judgeSibling(sibling(), 'common', review)).toEqual(refused('not-submitted'));
  expect(judgeSibling(sibling({ approvedHash: 'now' }), 'common', review)).toEqual(allowed('approved'));
});

test('an approval of other common fields does not count', () => {
  const approved = sibling({ approvedHash: 'now', commonHash: 'other' });
  expect(judgeSibling(approved, 'common', review)).toMatchObject({ kind: 'refused' });
});

test('a refusal names the text, its language and what is missing', () => {
  const refused = { candidate: candidate(), missing: 'under-review' } as const;
  expect(refusalWords('en', refused)).toBe('“第一课” (zh-CN) is not approved: its review is not finished.');
  expect(refusalWords('zh-CN', refused)).toBe('《第一课》（zh-CN）未通过审核：审核尚未结束。');
  const other = { candidate: sibling(), missing: 'not-submitted' } as const;
  expect(siblingRefusalWords('en', candidate(), other)).toBe(
    '“第一课” (zh-CN) changes what its languages share, and readers see “One” (en) too. ' +
      '“One” (en) is not approved: it has not been submitted for review.',
  );
});

const schema: Schema = {
  attributes: {
    title: { type: 'string', pluginOptions: { i18n: { localized: true } } },
    access: { type: 'enumeration' },
    tags: { type: 'relation' },
  },
};

test('readers of another language see its own words with the new common fields', () => {
  const live = { title: 'One', access: 'free', tags: ['a'] };
  const draft = { title: 'Other', access: 'paid', tags: ['b'] };
  expect(withCommonFields(live, draft, schema)).toEqual({ title: 'One', access: 'paid', tags: ['a'] });
});

test('a common field that was emptied is empty for readers too', () => {
  expect(withCommonFields({ title: 'One', access: 'free' }, { title: 'One' }, schema)).toEqual({
    title: 'One',
  });
});

test('two versions that differ in a common field say the same in their language', () => {
  expect(differInCommonOnly({ title: 'One', access: 'free' }, { title: 'One' }, schema)).toBe(true);
  expect(differInCommonOnly({ title: 'One' }, { title: 'Two' }, schema)).toBe(false);
});
