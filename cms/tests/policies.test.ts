import { expect, test } from 'vitest';
import { newSlug, publish, published } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();
const PAGE = 'api::editorial.page';

function draftPage(data: object = {}) {
  const page = { title: '条款', slug: newSlug('page'), body: '正文', ...data };
  return cms.strapi.documents(PAGE).create({ locale: 'zh-CN', data: page });
}

test('a page says which policy it is and in which version, in every language', async () => {
  const { documentId } = await draftPage({ policy: 'terms', policyVersion: 3 });
  const english = { title: 'Terms', body: 'Text' };
  await cms.strapi.documents(PAGE).update({ documentId, locale: 'en', data: english });
  for (const locale of ['zh-CN', 'en']) {
    await publish(cms, PAGE, { documentId, locale });
    const page = await published(cms, 'page', { documentId, locale });
    expect(page?.data.policy).toEqual({ kind: 'terms', version: 3 });
  }
});

test('a policy begins with its first version', async () => {
  const page = await draftPage({ policy: 'privacy' });
  await publish(cms, PAGE, page);
  const policy = { kind: 'privacy', version: 1 };
  expect((await published(cms, 'page', page))?.data.policy).toEqual(policy);
});

test('any other page is no policy', async () => {
  const page = await draftPage();
  await publish(cms, PAGE, page);
  expect((await published(cms, 'page', page))?.data.policy).toBeNull();
});

test('a second page cannot be the same policy, and its copy is none', async () => {
  const first = await draftPage({ title: '退款', policy: 'refund' });
  await expect(draftPage({ policy: 'refund' })).rejects.toThrow('“退款” is this policy already.');
  const other = await draftPage();
  const change = { documentId: other.documentId, locale: 'zh-CN', data: { policy: 'refund' } } as const;
  await expect(cms.strapi.documents(PAGE).update(change)).rejects.toThrow('“退款” is this policy already.');
  const { documentId } = first;
  const copied = await cms.strapi.documents(PAGE).clone({ documentId, data: { slug: newSlug('page') } });
  expect(copied.entries.map(({ policy }) => policy)).toEqual([null]);
});

test('a version below 1 does not go live', async () => {
  const page = await draftPage({ policyVersion: 0 });
  await expect(publish(cms, PAGE, page)).rejects.toThrow('policyVersion');
});
