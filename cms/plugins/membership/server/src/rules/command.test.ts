import { expect, test } from 'vitest';
import { type Known, mayDecide, toCommand } from './command';
import type { CommandRow } from './rows';

const row: CommandRow = {
  ...{ id: '7', kind: 'grant.give', codes: 0, actor_id: 1, actor_name: 'A', why: 'A review copy' },
  payload: JSON.stringify({ accountId: 'a1', target: 't'.repeat(24), until: null, note: '' }),
  created_at: new Date('2026-11-23T08:00:00Z'),
  ...{ state: 'waits_for_second', done_at: null, result: null },
  ...{ second_name: null, second_agrees: null, second_at: null },
};
const known: Known = {
  named: (documentId) => ({ documentId, type: 'tier', title: `title of ${documentId}` }),
  accounts: new Map([['a1', { email: 'shen@example.org', display_name: '' }]]),
  grants: new Map([['g1', { account_id: 'a1', target: 'course' }]]),
};
const reader = { id: 2, maySecond: true };

test('E12: another administrator may agree, and whoever asked may not', () => {
  expect([mayDecide(row, reader), mayDecide(row, { ...reader, id: 1 })]).toEqual([true, false]);
});

test('E12: without the right, after the answer and before the question nobody decides', () => {
  expect(mayDecide(row, { ...reader, maySecond: false })).toBe(false);
  expect(mayDecide({ ...row, second_at: new Date() }, reader)).toBe(false);
  expect(mayDecide({ ...row, state: 'waiting' }, reader)).toBe(false);
});

test('a command is told with whom it is about and what it opens', () => {
  expect(toCommand(row, { known, reader })).toMatchObject({
    account: { id: 'a1', name: 'shen@example.org' },
    target: { title: `title of ${'t'.repeat(24)}` },
  });
});

test('a grant that is taken back is told by whose it is and what it opened', () => {
  const revoke = { ...row, kind: 'grant.revoke' as const, payload: '{"grantId":"g1"}' };
  expect(toCommand(revoke, { known, reader })).toMatchObject({
    account: { id: 'a1' },
    target: { title: 'title of course' },
  });
});

test('what nobody knows any more has no name', () => {
  const gone = { ...row, payload: '{"accountId":"a2"}' };
  expect(toCommand(gone, { known, reader })).toMatchObject({ account: { name: null }, target: null });
});

test('the reason is told of what was refused or has failed alone', () => {
  const reasonOf = (changed: Partial<CommandRow>) =>
    toCommand({ ...row, ...changed }, { known, reader }).reason;
  expect(reasonOf({ state: 'refused', result: '{"reason":"NO_SUCH_ACCOUNT"}' })).toBe('NO_SUCH_ACCOUNT');
  expect(reasonOf({ state: 'failed', result: '{"reason":"It broke."}' })).toBe('It broke.');
  expect(reasonOf({ state: 'done', result: '{"reason":"x"}' })).toBeNull();
  expect(reasonOf({ state: 'refused', result: '{"odd":1}' })).toBeNull();
});
