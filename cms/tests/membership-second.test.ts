import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { logIn } from './kit/index.ts';
import { atDesk, liveTier, useSiteSide } from './kit/membership.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const site = useSiteSide(() => desk.cms);
let first: string;
let second: string;

/** A second administrator beside the one of the demo accounts. */
async function anotherAdministrator(): Promise<string> {
  const { strapi } = desk.cms;
  const { id } = await strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
  const account = { email: 'second@example.org', password: 'An-administrator-of-the-tests-2' };
  const named = { firstname: 'Second', lastname: 'Administrator' };
  await strapi.service('admin::user').create({ ...account, ...named, isActive: true, roles: [id] });
  return logIn(desk.cms, account);
}

beforeAll(async () => {
  first = desk.tokens.administrator;
  second = await anotherAdministrator();
});

const as = (token: string) => ({ ...desk, tokens: { ...desk.tokens, administrator: token } });
const decide = (token: string, id: number, agrees = true) =>
  atDesk(as(token), `/commands/${id}/opinion`, { body: { agrees } });

/** Asks as the first administrator for a membership without end; the worker finds that it needs a second. */
async function aRequest(): Promise<number> {
  const accountId = await site.anAccount();
  const target = await liveTier(desk.cms);
  const command = { kind: 'grant.give', key: randomUUID(), accountId, target, until: null, note: '' };
  const { json } = await atDesk(desk, '/commands', { body: { command, why: '终身会员' } });
  expect(json.needsSecond).toBe(true);
  await site.settle(json.commandId, 'waits_for_second');
  return json.commandId;
}

const opinions = (id: number) =>
  site.query('select * from membership.second_opinion where command_id = $1', [id]);

test('E12: a membership without end waits for a second administrator, and the trail names both', async () => {
  const id = await aRequest();
  expect((await decide(second, id)).status).toBe(204);
  expect(await opinions(id)).toMatchObject([{ agrees: true, actor_name: 'Second Administrator' }]);
  const lines = await site.query(`select * from editorial.audit where subject = 'membership.command:${id}'`);
  expect(lines).toMatchObject([{ action: 'membership.opinion', after: '{"agrees": true}' }]);
});

test('E12: nobody is the second to agree to what they have asked for', async () => {
  const id = await aRequest();
  const { status, json } = await decide(first, id);
  expect([status, json.error.code, await opinions(id)]).toEqual([403, 'OWN_REQUEST', []]);
});

test('E12: each of the two sees whose turn it is', async () => {
  const id = await aRequest();
  const seen = async (token: string) => {
    const { json } = await atDesk(as(token), '/commands?state=waits_for_second');
    return json.items.find((each: { id: number }) => each.id === id).mayDecide;
  };
  expect([await seen(first), await seen(second)]).toEqual([false, true]);
});

test('E12: what was decided is decided once, also by two tabs at the same moment', async () => {
  const id = await aRequest();
  const answers = await Promise.all([decide(second, id), decide(second, id, false), decide(second, id)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409]);
  expect(await opinions(id)).toHaveLength(1);
});

test('what waits for nobody cannot be agreed to', async () => {
  const id = await aRequest();
  await site.settle(id, 'done');
  expect((await decide(second, id)).json.error.code).toBe('NOT_WAITING');
  expect((await decide(second, 999_999)).json.error.code).toBe('NO_SUCH_COMMAND');
});
