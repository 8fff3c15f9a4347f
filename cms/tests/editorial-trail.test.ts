import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, logIn } from './kit/index.ts';
import { linesOf } from './kit/trail.ts';
import { useCms } from './kit/use.ts';

const account = (role: string) => accounts.find((each) => each.role === role)!;

const cms = useCms();
let token: string;
beforeAll(async () => {
  token = await logIn(cms, account('administrator'));
  await add({
    action: 'test.one',
    actor_name: 'Ada',
    subject: 'api::x.y:abc:en',
    label: '=1+1',
    at: '2020-01-01T00:00:00Z',
  });
  await add({
    action: 'test.two',
    actor_name: 'adam',
    subject: 'api::x.y:abd',
    words: 'a "b",\nc',
    at: '2020-01-02T00:00:00Z',
  });
  await add({
    action: 'tested',
    actor_name: 'A_a',
    subject: 'api::x.yz:abc',
    after: '{"n": 1}',
    at: '2020-01-03T00:00:00Z',
  });
});

const add = (line: object) =>
  cms.strapi.db.connection('editorial.audit').insert({ actor_kind: 'person', ip: '10.0.0.7', ...line });

const trail = async (query: Record<string, string>) => {
  const { status, json } = await call(cms, `/editorial/audit?${new URLSearchParams(query)}`, { token });
  return { status, ...json };
};
const actions = async (query: Record<string, string>) =>
  (await trail({ to: '2020-02-01T00:00:00Z', ...query })).items.map(
    ({ action }: { action: string }) => action,
  );

test('the newest line comes first, and each says who, when, from where and what', async () => {
  const { items, total, isCapped } = await trail({ to: '2020-02-01T00:00:00Z' });
  expect([total, isCapped]).toEqual([3, false]);
  expect(items[0]).toMatchObject({
    at: '2020-01-03T00:00:00.000Z',
    actor: { id: null, name: 'A_a' },
    actorKind: 'person',
    ip: '10.0.0.7',
    action: 'tested',
    subject: 'api::x.yz:abc',
    before: null,
    after: { n: 1 },
  });
});

test.each([
  [{ action: 'test' }, ['test.two', 'test.one']],
  [{ action: 'test.one' }, ['test.one']],
  [{ actor: 'ada' }, ['test.two', 'test.one']],
  [{ actor: 'a_' }, ['tested']],
  [{ subject: 'api::x.y' }, ['test.two', 'test.one']],
  [{ subject: 'api::x.y:abc' }, ['test.one']],
  [{ from: '2020-01-02T00:00:00Z', to: '2020-01-03T00:00:00Z' }, ['test.two']],
  [{ pageSize: '1', page: '2' }, ['test.two']],
])('of the trail %j finds %j', async (query, found) => {
  expect(await actions(query)).toEqual(found);
});

test('a query that cannot be understood is refused', async () => {
  expect((await trail({ from: 'yesterday' })).status).toBe(400);
});

test('the whole trail comes as a file that a spreadsheet reads and does not run, and that is remembered', async () => {
  let file = '';
  const lines = await linesOf(cms, async () => {
    ({ text: file } = await call(cms, '/editorial/audit.csv?action=test', { token }));
  });
  expect(file).toBe(
    'id,at,actor_kind,actor_id,actor_name,ip,action,subject,label,before,after,words\r\n' +
      `${await idOf('test.two')},2020-01-02T00:00:00.000Z,person,,adam,10.0.0.7,test.two,api::x.y:abd,,,,"a ""b"",\nc"\r\n` +
      `${await idOf('test.one')},2020-01-01T00:00:00.000Z,person,,Ada,10.0.0.7,test.one,api::x.y:abc:en,'=1+1,,,\r\n`,
  );
  expect(lines).toMatchObject([
    { action: 'audit.export', actor_name: 'Demo Administrator', after: { action: 'test' } },
  ]);
});

const idOf = async (action: string) =>
  (await cms.strapi.db.connection('editorial.audit').where({ action }).first('id')).id;

test('the file begins with the mark by which spreadsheets know UTF-8, and no cache keeps it', async () => {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`${cms.origin}/editorial/audit.csv?action=tested`, { headers });
  expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('thousands of lines come whole, each once', async () => {
  await cms.strapi.db.connection.raw(
    `insert into editorial.audit (actor_kind, actor_name, action)
     select 'system', 'x', 'many' from generate_series(1, 2500)`,
  );
  const { text } = await call(cms, '/editorial/audit.csv?action=many', { token });
  const ids = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect([ids.length, new Set(ids).size]).toEqual([2500, 2500]);
});

test('only who may read the trail does', async () => {
  for (const role of ['content-creator', 'first-reviewer', 'second-reviewer', 'moderator', 'finance']) {
    const other = await logIn(cms, account(role));
    for (const path of ['/editorial/audit', '/editorial/audit.csv']) {
      expect((await call(cms, path, { token: other })).status).toBe(403);
    }
  }
});

test.each([
  'update editorial.audit set words = $$$$',
  'delete from editorial.audit',
  'truncate editorial.audit',
  'update editorial.transition set words = $$$$',
  'truncate editorial.transition',
])('the database refuses “%s” to the CMS itself', async (statement) => {
  await expect(cms.strapi.db.connection.raw(statement)).rejects.toThrow(/append-only/);
});

test('the storefront may add a line and do nothing else', async () => {
  const address = new URL(cms.database);
  [address.username, address.password] = ['lectern_site', 'site'];
  const site = new Client({ connectionString: address.href });
  await site.connect();
  const line = `insert into editorial.audit (actor_kind, actor_name, action) values ('visitor', 'Reader', 'site.test')`;
  expect((await site.query(line)).rowCount).toBe(1);
  for (const statement of ['select * from', 'delete from', 'truncate']) {
    await expect(site.query(`${statement} editorial.audit`)).rejects.toThrow('permission denied');
  }
  await expect(site.query('select * from editorial.review')).rejects.toThrow('permission denied');
  await site.end();
});
