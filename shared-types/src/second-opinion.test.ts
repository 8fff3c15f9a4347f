import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { MembershipCommand } from './membership.ts';
import { needsSecondOpinion, type TargetType } from './second-opinion.ts';

const now = new Date('2026-11-23T08:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
const TARGET = 'a'.repeat(24);

const give = (until: string | null): MembershipCommand => ({
  ...{ kind: 'grant.give', key: randomUUID(), accountId: randomUUID() },
  ...{ target: TARGET, until, note: '' },
});
const codes = (said: { count?: number; mostClaims?: number; days?: number | null }): MembershipCommand => ({
  kind: 'gift_codes.make',
  hashes: Array.from({ length: said.count ?? 1 }, () => 'a'.repeat(64)),
  ...{ target: TARGET, days: said.days === undefined ? 30 : said.days },
  ...{ mostClaims: said.mostClaims ?? 1, endsAt: null, note: '' },
});
const needs = (command: MembershipCommand, targetType: TargetType) =>
  needsSecondOpinion(command, { targetType, now });

test('E12: a membership or bundle for more than 366 days or without end needs a second administrator', () => {
  for (const type of ['tier', 'bundle'] as const) {
    expect([366, 367].map((days) => needs(give(inDays(days)), type))).toEqual([false, true]);
    expect(needs(give(null), type)).toBe(true);
  }
});

test('E12: one course or lesson may be given by one administrator for ever', () => {
  expect([needs(give(null), 'course'), needs(give(null), 'lesson')]).toEqual([false, false]);
});

test('E12: more than 50 codes, or more than 50 claims of a code, need a second administrator', () => {
  expect([50, 51].map((count) => needs(codes({ count }), 'course'))).toEqual([false, true]);
  expect([50, 51].map((mostClaims) => needs(codes({ mostClaims }), 'course'))).toEqual([false, true]);
});

test('E12: a code is no way around the limit of what it gives', () => {
  expect([366, 367, null].map((days) => needs(codes({ days }), 'tier'))).toEqual([false, true, true]);
});

test('taking something away needs nobody else', () => {
  expect(needs({ kind: 'grant.revoke', grantId: randomUUID() }, 'tier')).toBe(false);
  expect(needs({ kind: 'account.block', accountId: randomUUID() }, 'tier')).toBe(false);
});
