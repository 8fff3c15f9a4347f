import type { Locale } from '@lectern/shared-types';
import { beforeEach, expect, test } from 'vitest';
import { rows, transaction } from '#kernel/db/index.ts';
import * as make from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import {
  agree,
  consentsOf,
  forgetPolicies,
  notAgreedBy,
  policiesOfAccounts,
  storePolicies,
} from './consent.ts';
import { anAccount } from './testing.ts';

useSite();

const terms = make.aPage({ slug: 'terms', title: '条款', policy: { kind: 'terms', version: 1 } });
const raised: typeof terms = { ...terms, data: { ...terms.data, policy: { kind: 'terms', version: 2 } } };
const refunds = make.aPage({ slug: 'refunds', title: '退款', policy: { kind: 'refund', version: 1 } });

const store = (...pages: (typeof terms)[]) => transaction((trx) => storePolicies(trx, pages));
const agreeTo = (accountId: string, version: number, locale: Locale = 'en') =>
  transaction((trx) => agree(trx, accountId, { versions: [{ kind: 'terms', version }], locale }));

beforeEach(async () => {
  await rows('delete from membership.policy');
  await store(terms);
});

test('whoever registers agrees to the terms as they are, in the language that they have', async () => {
  const page = { kind: 'terms', version: 1, title: '条款', slug: 'terms', locale: 'zh-CN' };
  expect(await policiesOfAccounts('en')).toEqual([page]);
  const english = { ...terms, locale: 'en' as const, data: { ...terms.data, title: 'Terms' } };
  await store(english);
  expect(await policiesOfAccounts('en')).toEqual([{ ...page, title: 'Terms', locale: 'en' }]);
});

test('the refund policy is no matter of accounts', async () => {
  await store(refunds);
  expect((await policiesOfAccounts('en')).map(({ kind }) => kind)).toEqual(['terms']);
});

test('what was agreed to stands with its version, its language and its time, and stays', async () => {
  const { id } = await anAccount();
  await agreeTo(id, 1);
  const [first] = await consentsOf(id);
  await agreeTo(id, 1, 'zh-CN');
  expect(await consentsOf(id)).toEqual([{ kind: 'terms', version: 1, agreedAt: first?.agreedAt }]);
  expect(await rows('select locale from membership.consent where account_id = $1', [id])).toEqual([
    { locale: 'en' },
  ]);
});

test('a version that is raised is asked for again; a text that is mended is not', async () => {
  const { id } = await anAccount();
  await agreeTo(id, 1);
  await store({ ...terms, data: { ...terms.data, body: 'A comma was missing.' } });
  expect(await notAgreedBy(id, 'en')).toEqual([]);
  await store(raised);
  expect(await notAgreedBy(id, 'en')).toMatchObject([{ kind: 'terms', version: 2 }]);
  await agreeTo(id, 2);
  expect(await notAgreedBy(id, 'en')).toEqual([]);
});

test('every text that ever stood on the site as a version is known by its digest', async () => {
  await store(terms);
  await store({ ...terms, data: { ...terms.data, body: 'Another text.' } });
  const kept = await rows<{ version: number; digest: string }>(
    "select version, encode(digest, 'hex') as digest from membership.policy_version where document_id = $1",
    [terms.documentId],
  );
  expect(new Set(kept.map(({ digest }) => digest)).size).toBeGreaterThanOrEqual(2);
});

test('nobody agrees to a version that never stood on the site', async () => {
  const { id } = await anAccount();
  await agreeTo(id, 99);
  expect(await consentsOf(id)).toEqual([]);
});

test('a policy that is taken down, or is none any more, is asked for by nobody', async () => {
  await store({ ...terms, data: { ...terms.data, policy: null } });
  expect(await policiesOfAccounts('en')).toEqual([]);
  await store(terms);
  await transaction((trx) => forgetPolicies(trx, [terms]));
  expect(await policiesOfAccounts('zh-CN')).toEqual([]);
});
