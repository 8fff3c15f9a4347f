import { beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, logIn } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();
let admin: string;
beforeAll(async () => {
  admin = await logIn(
    cms,
    accounts.find(({ role }) => role === 'administrator')!,
  );
});

const asComes = { stages: 2, firstReviewHours: 48, secondReviewHours: 72, keepRevisions: 200, keepDays: 90 };

test('a new house reviews twice', async () => {
  expect((await call(cms, '/editorial/settings', { token: admin })).json).toEqual(asComes);
});

test('what is changed is kept, and the audit trail tells what it was before and after', async () => {
  const body = { ...asComes, stages: 1, keepRevisions: null };
  const { json } = await call(cms, '/editorial/settings', { method: 'PUT', token: admin, body });
  expect(json).toEqual(body);
  expect((await call(cms, '/editorial/settings', { token: admin })).json).toEqual(body);
  const line = await cms.strapi.db.connection('editorial.audit').where({ action: 'settings.update' }).first();
  expect(line).toMatchObject({ actor_kind: 'person', actor_name: 'Demo Administrator', ip: '127.0.0.1' });
  expect([JSON.parse(line.before), JSON.parse(line.after)]).toEqual([asComes, body]);
});

test('settings that mean nothing are refused in words', async () => {
  const body = { ...asComes, stages: 3, keepDays: -1 };
  const { status, json } = await call(cms, '/editorial/settings', { method: 'PUT', token: admin, body });
  expect([status, json.error.details]).toEqual([400, { code: 'NOT_UNDERSTOOD' }]);
  expect(json.error.message).toContain('keepDays');
});
