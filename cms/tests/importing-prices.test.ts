import type { ImportDocument } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { newSlug } from './kit/index.ts';
import { ADMIN, lesson, put, tryToPut } from './kit/importing.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();

const PRICE = 'api::catalog.price';
const price = (item: string, data: object = {}): ImportDocument => ({
  type: 'price',
  locale: 'zh-CN',
  publishAs: ADMIN,
  data: { itemType: 'lesson', item, kind: 'once', currency: 'CNY', amount: 9900, ...data },
});
const pricesOf = (item: string) =>
  cms.strapi.documents(PRICE).findMany({ filters: { item }, sort: 'id:asc' });

async function soldLesson() {
  const slug = newSlug('lesson');
  const { documentId } = await put(cms, lesson(slug, { access: 'paid' }, { publishAs: ADMIN }));
  return { slug, documentId };
}

test('a price said again is unchanged', async () => {
  const { slug, documentId } = await soldLesson();
  const first = await put(cms, price(slug));
  expect(first).toMatchObject({ outcome: 'created', published: true });
  expect(await put(cms, price(slug))).toEqual({ ...first, outcome: 'unchanged' });
  expect(await pricesOf(documentId)).toMatchObject([
    { itemType: 'lesson', amount: 9900, from: null, until: null },
  ]);
});

test('another amount ends the old price and begins a new one at the same moment', async () => {
  const { slug, documentId } = await soldLesson();
  await put(cms, price(slug));
  expect((await put(cms, price(slug, { amount: 12900 }))).outcome).toBe('created');
  expect((await put(cms, price(slug, { amount: 12900 }))).outcome).toBe('unchanged');
  const [old, current, ...more] = await pricesOf(documentId);
  expect(more).toEqual([]);
  expect(old).toMatchObject({ amount: 9900, from: null });
  expect(current).toMatchObject({ amount: 12900, until: null });
  expect(old!.until).toBe(current!.from);
});

test('currencies and periods are prices of their own', async () => {
  const { slug, documentId } = await soldLesson();
  await put(cms, price(slug));
  await put(cms, price(slug, { currency: 'USD', amount: 1500 }));
  await put(cms, price(slug, { kind: 'interval', period: 'month', amount: 990 }));
  await put(cms, price(slug, { kind: 'interval', period: 'year', amount: 9900 }));
  const standing = await pricesOf(documentId);
  expect(standing.map(({ until }) => until)).toEqual([null, null, null, null]);
});

test('a member price stands beside the price of everybody, and ends only its own kind', async () => {
  const { slug, documentId } = await soldLesson();
  const tier = newSlug('tier');
  const data = { slug: tier, name: 'Plus', summary: 'More', benefits: [], rank: 2, opensAll: false };
  const { documentId: forTierId } = await put(cms, { type: 'tier', locale: 'zh-CN', publishAs: ADMIN, data });
  await put(cms, price(slug));
  await put(cms, price(slug, { amount: 6900, forTier: tier }));
  expect((await put(cms, price(slug, { amount: 6900, forTier: tier }))).outcome).toBe('unchanged');
  expect((await put(cms, price(slug))).outcome).toBe('unchanged');
  await put(cms, price(slug, { amount: 5900, forTier: tier }));
  expect(await pricesOf(documentId)).toMatchObject([
    { amount: 9900, forTierId: null, until: null },
    { amount: 6900, forTierId, until: expect.any(String) },
    { amount: 5900, forTierId, until: null },
  ]);
  const unknown = await tryToPut(cms, price(slug, { forTier: 'no-such-tier' }));
  expect([unknown.status, unknown.json.error.code]).toEqual([422, 'UNKNOWN_REFERENCES']);
});

test('a price of something unknown, or one that cannot be, is refused', async () => {
  const unknown = await tryToPut(cms, price('no-such-lesson'));
  expect([unknown.status, unknown.json.error.code]).toEqual([422, 'UNKNOWN_REFERENCES']);
  const { slug, documentId } = await soldLesson();
  const impossible = await tryToPut(cms, price(slug, { kind: 'once', period: 'month' }));
  expect([impossible.status, impossible.json.error.code]).toEqual([422, 'NOT_ACCEPTABLE']);
  expect(await pricesOf(documentId)).toEqual([]);
});
