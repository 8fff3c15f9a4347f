import { beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, draftLesson, logIn, newSlug, publish } from './kit/index.ts';
import { linesOf } from './kit/trail.ts';
import { useCms } from './kit/use.ts';

const account = (role: string) => accounts.find((each) => each.role === role)!;
const ADMINISTRATOR = { actor_kind: 'person', actor_name: 'Demo Administrator', ip: '127.0.0.1' };

const cms = useCms();
let token: string;
beforeAll(async () => {
  token = await logIn(cms, account('administrator'));
});

/** A request of the administrator that must be granted. */
async function ask(method: string, path: string, body?: unknown) {
  const { status, text, json } = await call(cms, path, { method, token, body });
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${text}`);
  return json?.data;
}

test('a price is remembered when it is made and when it ends, before and after', async () => {
  const { documentId: tier } = await cms.strapi.documents('api::catalog.tier').create({
    locale: 'zh-CN',
    data: { name: '会员', slug: newSlug('tier'), rank: 1 },
  });
  const path = '/content-manager/collection-types/api::catalog.price';
  const lines = await linesOf(cms, async () => {
    const wish = {
      tier: { connect: [{ documentId: tier, locale: 'zh-CN' }] },
      kind: 'interval',
      period: 'month',
    };
    const price = await ask('POST', path, { ...wish, currency: 'CNY', amount: 3900 });
    await ask('PUT', `${path}/${price.documentId}`, { until: '2999-01-01T00:00:00.000Z' });
  });
  const prices = lines.filter(({ action }) => action.startsWith('price.'));
  expect(prices).toMatchObject([
    {
      ...ADMINISTRATOR,
      action: 'price.create',
      before: null,
      after: { item: tier, amount: 3900, until: null },
    },
    {
      action: 'price.update',
      before: { amount: 3900, until: null },
      after: { amount: 3900, until: '2999-01-01T00:00:00.000Z' },
    },
  ]);
});

test('an entry is remembered when it is made, published, taken down and deleted', async () => {
  const lines = await linesOf(cms, async () => {
    const { documentId } = await draftLesson(cms, { title: '来去' });
    await publish(cms, 'api::catalog.lesson', { documentId });
    await cms.strapi.documents('api::catalog.lesson').unpublish({ documentId, locale: 'zh-CN' });
    await cms.strapi.documents('api::catalog.lesson').delete({ documentId, locale: 'zh-CN' });
  });
  expect(lines.map(({ action, label }) => [action, label])).toEqual([
    ['entry.create', '来去'],
    ['entry.publish-override', '来去'],
    ['entry.unpublish', '来去'],
    ['entry.delete', '来去'],
  ]);
});

test('a save that readers see at once is remembered with what it changed, before and after', async () => {
  const path = '/content-manager/collection-types/api::editorial.tag';
  const lines = await linesOf(cms, async () => {
    const tag = await ask('POST', `${path}?locale=en`, { name: 'Tea', slug: newSlug('tag') });
    await ask('PUT', `${path}/${tag.documentId}?locale=en`, { name: 'Green tea' });
  });
  expect(lines).toMatchObject([
    { ...ADMINISTRATOR, action: 'entry.publish', after: { content: { name: 'Tea' } } },
    {
      action: 'entry.publish',
      before: { content: { name: 'Tea' } },
      after: { content: { name: 'Green tea' } },
    },
  ]);
  expect(Object.keys((lines[1]!.after as { content: object }).content)).toEqual(['name']); // as just seen
});

test('what is rolled back leaves no line', async () => {
  const work = () =>
    cms.strapi.db.transaction(async () => {
      await draftLesson(cms);
      throw new Error('no');
    });
  expect(await linesOf(cms, () => work().catch(() => undefined))).toEqual([]);
});
