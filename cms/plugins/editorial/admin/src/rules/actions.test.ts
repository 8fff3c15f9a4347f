import { expect, test } from 'vitest';
import { partsOf } from './actions';

test('an action is a thing and what happened to it', () => {
  expect(partsOf('entry.publish')).toEqual({ thing: 'entry', act: 'publish', isOverride: false });
  expect(partsOf('api-token.create')).toEqual({ thing: 'api-token', act: 'create', isOverride: false });
  expect(partsOf('admin.login-failed')).toEqual({ thing: 'admin', act: 'login-failed', isOverride: false });
});

test('what an administrator did past the review is told as such', () => {
  expect(partsOf('review.approve-override')).toEqual({ thing: 'review', act: 'approve', isOverride: true });
});

test('an action that is not known, or not of that thing, has no parts', () => {
  expect(partsOf('moon.landing')).toBeNull();
  expect(partsOf('mail.publish')).toBeNull();
});
