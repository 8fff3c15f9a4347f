import type { Standing } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { endsReview, publishBlock } from './publishing';

const standing = (change: Partial<Standing>): Standing => ({
  address: { uid: 'api::catalog.lesson', documentId: 'abcdefghijklmnopqrst', locale: 'en' },
  title: 'A coin',
  state: 'approved',
  version: 3,
  stages: 2,
  isLive: false,
  revision: null,
  liveRevision: null,
  approvedRevision: 4,
  authors: [],
  firstReviewer: null,
  secondReviewer: null,
  assignee: null,
  dueAt: null,
  isOverdue: false,
  acts: [],
  canPublish: true,
  canOverride: false,
  canAssign: false,
  findings: [],
  remarks: [],
  history: [],
  otherLocales: [],
  schedules: [],
  ...change,
});

test('What was approved may be published', () => {
  expect(publishBlock(standing({}), false)).toBeNull();
});

test('Words that were not saved are in the way, even of what was approved', () => {
  expect(publishBlock(standing({}), true)).toBe('unsaved');
});

test('What waits for a review is in its own way', () => {
  expect(publishBlock(standing({ state: 'second-review' }), false)).toBe('second-review');
});

test('Without reviews everything may be published, saved or not', () => {
  expect(publishBlock(standing({ stages: 0, state: 'draft' }), true)).toBeNull();
});

test('A common field that changes another published language needs that language approved', () => {
  const other = { locale: 'zh-CN' as const, isLive: true, commonChanges: ['cover'] };
  expect(publishBlock(standing({ otherLocales: [{ ...other, state: 'draft' }] }), false)).toBe('locales');
  expect(publishBlock(standing({ otherLocales: [{ ...other, state: 'approved' }] }), false)).toBeNull();
  expect(
    publishBlock(standing({ otherLocales: [{ ...other, isLive: false, state: 'draft' }] }), false),
  ).toBeNull();
});

test('Saving ends a review and an approval, and nothing else', () => {
  expect(endsReview({ state: 'submitted', stages: 2 })).toBe(true);
  expect(endsReview({ state: 'approved', stages: 1 })).toBe(true);
  expect(endsReview({ state: 'draft', stages: 2 })).toBe(false);
  expect(endsReview({ state: 'published', stages: 2 })).toBe(false);
  expect(endsReview({ state: 'approved', stages: 0 })).toBe(false);
});
