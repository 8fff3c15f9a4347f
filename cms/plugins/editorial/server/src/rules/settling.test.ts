import { REVIEW_STATES } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { type Known, settle, stateAfterUnpublishing, type Written } from './settling';

const known = (more: Partial<Known> = {}): Known => ({
  state: 'draft',
  hash: 'old',
  liveHash: null,
  approvedHash: null,
  isEnded: false,
  ...more,
});
const written = (hash: string, more: Partial<Written> = {}): Written => ({
  hash,
  isLiveAtOnce: false,
  isDiscard: false,
  ...more,
});

test('a save that changes nothing leaves a review as it is', () => {
  expect(settle(known({ state: 'approved' }), written('old'))).toEqual({ kind: 'same' });
});

test('the first save of a text is its first version', () => {
  const first = settle(known({ hash: null }), written('new'));
  expect(first).toEqual({ kind: 'changed', isNewVersion: true, state: 'draft', step: null });
});

test.each(REVIEW_STATES)('a change of a text that is “%s” makes it a draft', (state) => {
  const interrupts = ['submitted', 'first-review', 'second-review', 'approved'].includes(state);
  expect(settle(known({ state }), written('new'))).toEqual({
    kind: 'changed',
    isNewVersion: true,
    state: 'draft',
    step: interrupts ? 'edit' : null,
  });
});

test('a text that says again what readers see is published as it stands', () => {
  expect(settle(known({ liveHash: 'live' }), written('live'))).toMatchObject({ state: 'published' });
});

test('a text that says again what was approved is not approved again', () => {
  expect(settle(known({ approvedHash: 'new' }), written('new'))).toMatchObject({ state: 'draft' });
});

test('what has no drafts is published whenever it changes', () => {
  const change = settle(known({ state: 'published' }), written('new', { isLiveAtOnce: true }));
  expect(change).toMatchObject({ state: 'published', step: 'publish' });
});

test('throwing a draft away is a step of its own', () => {
  const change = settle(known({ liveHash: 'live' }), written('live', { isDiscard: true }));
  expect(change).toMatchObject({ state: 'published', step: 'discard' });
});

test('a language that was deleted and is written anew starts as a draft, with no version twice', () => {
  const again = settle(known({ state: 'approved', isEnded: true }), written('old'));
  expect(again).toEqual({ kind: 'changed', isNewVersion: false, state: 'draft', step: null });
});

test('what is withdrawn stays approved if that is what was approved', () => {
  const published = known({ state: 'published', approvedHash: 'old' });
  expect(stateAfterUnpublishing(published)).toBe('approved');
  expect(stateAfterUnpublishing({ ...published, approvedHash: 'other' })).toBe('draft');
  expect(stateAfterUnpublishing({ ...published, hash: null, approvedHash: null })).toBe('draft');
});

test('withdrawing the live text does not end the review of the next one', () => {
  expect(stateAfterUnpublishing(known({ state: 'second-review' }))).toBe('second-review');
});
