import { randomUUID } from 'node:crypto';
import { MembershipCommand } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { call } from './kit/index.ts';
import { atDesk, liveTier, useSiteSide } from './kit/membership.ts';
import type { DeskRole } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const site = useSiteSide(() => desk.cms);

const KINDS = MembershipCommand.options.map(({ shape }) => shape.kind.value);
const OTHERS = ['content-creator', 'first-reviewer', 'second-reviewer', 'moderator', 'finance'] as const;
const BLOCKING = ['account.block', 'account.unblock', 'account.end_sessions'];

/** Which kinds a role may ask for: whoever may hears what is wrong with an empty one. */
async function kindsFor(role: DeskRole): Promise<string[]> {
  const open: string[] = [];
  for (const kind of KINDS) {
    const { status } = await atDesk(desk, '/commands', { role, body: { command: { kind }, why: 'x' } });
    if (status !== 403) open.push(kind);
  }
  return open;
}

test.each([
  ['administrator', KINDS],
  ['moderator', BLOCKING],
  ['finance', []],
  ['content-creator', []],
  ['first-reviewer', []],
  ['second-reviewer', []],
] as const)('E10: %s asks for the kinds of commands that they may, and for no other', async (role, kinds) => {
  expect(await kindsFor(role)).toEqual(kinds);
});

test.each(OTHERS)('E11: %s gives no grant, makes no gift and agrees to nothing', async (role) => {
  const accountId = await site.anAccount();
  const target = await liveTier(desk.cms);
  const command = { kind: 'grant.give', key: randomUUID(), accountId, target, until: null, note: '' };
  const codes = { count: 1, target, days: 1, mostClaims: 1, endsAt: null, note: '', why: 'x' };
  const before = await site.query('select count(*) from membership.command');
  const answers = [
    await atDesk(desk, '/commands', { role, body: { command, why: 'x' } }),
    await atDesk(desk, '/gift-codes', { role, body: codes }),
    await atDesk(desk, '/gift-links', { role, body: { lessonId: target } }),
    await atDesk(desk, '/commands/1/opinion', { role, body: { agrees: true } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect(await site.query('select count(*) from membership.command')).toEqual(before);
});

test.each(OTHERS)('E11: %s changes no role, makes no token and writes no content type', async (role) => {
  const token = desk.tokens[role];
  const post = (path: string, body: object) => call(desk.cms, path, { method: 'POST', token, body });
  const [{ id } = { id: 0 }] = await desk.cms.strapi.db.query('admin::role').findMany({});
  const refused = [
    await call(desk.cms, `/admin/roles/${id}/permissions`, {
      method: 'PUT',
      token,
      body: { permissions: [] },
    }),
    await post('/admin/roles', { name: 'Mine', description: '' }),
    await post('/admin/users', { email: 'x@example.org', firstname: 'X', roles: [id] }),
    await post('/admin/api-tokens', { name: 'x', type: 'full-access', lifespan: null, description: '' }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  const built = await post('/content-type-builder/content-types', { contentType: {}, components: [] });
  // In production the builder changes nothing, whoever asks.
  expect([403, 404, 405]).toContain(built.status);
});

test('E11: the database lets the CMS write commands and nothing else of membership', async () => {
  const { connection } = desk.cms.strapi.db;
  const accountId = await site.anAccount();
  const statements = [
    `update membership.account set blocked_at = now()`,
    `select * from membership.account`,
    `select * from membership.session`,
    `select * from membership.single_use_token`,
    `select * from membership.gift_code`,
    `insert into membership."grant" (member_id, target, cause, cause_id)
       values ('${accountId}', '${'a'.repeat(24)}', 'manual', 'x')`,
    `update membership.command set state = 'done', done_at = now()`,
    `delete from membership.command`,
    `insert into membership.command (kind, payload, actor_id, actor_name, why, state, done_at)
       values ('grant.give', '{}', 1, 'x', 'x', 'done', now())`,
  ];
  for (const statement of statements)
    await expect(connection.raw(statement)).rejects.toThrow('permission denied');
});

test('A25: no answer of the desk holds a password, a token, or who made or changed a row', async () => {
  const accountId = await site.anAccount();
  await site.aGrant(accountId, await liveTier(desk.cms));
  const paths = [
    '/accounts',
    `/accounts/${accountId}`,
    '/targets?type=tier',
    '/commands',
    '/gift-codes',
    '/gift-links',
  ];
  for (const path of paths) {
    const { status, text } = await atDesk(desk, path);
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toMatch(/password|resetPasswordToken|confirmationToken|createdBy|updatedBy|"hash/i);
  }
});
