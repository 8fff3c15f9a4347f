import { expect, test } from 'vitest';
import { channelsOf, topicOf } from './topics.ts';

test('what happens to an account is told by mail and on the site, whatever one chooses', () => {
  expect(channelsOf('account.new_device', ['mail', 'site'])).toEqual(['mail', 'site']);
  expect(topicOf('account.new_device')).toBeNull();
});

test('a link that opens an account stands in a mail alone', () => {
  expect(channelsOf('account.log_in', [])).toEqual(['mail']);
  expect(channelsOf('account.delete', [])).toEqual(['mail']);
});

test('what opens and what ends is told as one wants it', () => {
  expect(channelsOf('grant.ending', [])).toEqual(['mail', 'site']);
  expect(channelsOf('grant.ending', ['mail'])).toEqual(['site']);
  expect(channelsOf('grant.given', ['mail', 'site'])).toEqual([]);
});
