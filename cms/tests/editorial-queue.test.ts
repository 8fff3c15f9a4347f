import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, type Cms, logIn, startCms } from './kit/index.ts';

let cms: Cms;
let admin: string;
beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(
    cms,
    accounts.find(({ role }) => role === 'administrator')!,
  );
});
afterAll(() => cms.close());

test('a new house has nothing in its queue', async () => {
  const { json } = await call(cms, '/editorial/queue', { token: admin });
  expect(json).toEqual({ items: [], total: 0, counts: { open: 0, mine: 0, overdue: 0 } });
});

test('reviewers are those whose role reviews, and administrators', async () => {
  const { json } = await call(cms, '/editorial/reviewers?uid=api::catalog.lesson', { token: admin });
  expect(json).toEqual([
    { id: 1, name: 'Demo Administrator', first: true, second: true },
    { id: 3, name: 'Demo First reviewer', first: true, second: false },
    { id: 4, name: 'Demo Second reviewer', first: false, second: true },
  ]);
});

test('reasons for returning a text are there in both languages', async () => {
  const said = async (locale: string) =>
    (await call(cms, `/editorial/reasons?locale=${locale}`, { token: admin })).json;
  const [chinese, english] = [await said('zh-CN'), await said('en')];
  expect(chinese.map(({ label }: { label: string }) => label)).toContain('内容不完整');
  expect(english.map(({ label }: { label: string }) => label)).toContain('Incomplete');
  expect(english.map(({ id }: { id: string }) => id)).toEqual(chinese.map(({ id }: { id: string }) => id));
});
