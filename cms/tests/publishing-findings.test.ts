import type { SiteFindingList } from '@lectern/shared-types';
import { beforeEach, expect, test } from 'vitest';
import { call } from './kit/index.ts';
import { useOutbox } from './kit/outbox.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
const site = useOutbox(() => desk.cms);

const list = async (query = ''): Promise<SiteFindingList> =>
  (await call(desk.cms, `/publishing/findings${query}`, { token: desk.tokens['content-creator'] })).json;

beforeEach(() =>
  site.query(
    `truncate site.finding, site.check_standing;
     insert into site.finding (kind, path, type, document_id, locale, subject, other) values
       ('dead_link', '/articles/tea/', 'article', 'articletea00000000000000', 'zh-CN', '/articles/gone/', null),
       ('thin', '/en/tags/craft/', 'tag', 'tagcraft0000000000000000', 'en', '0', null),
       ('duplicate_title', '/en/', null, null, 'en', 'Home', '/en/about/');
     insert into site.check_standing (release, pages, checked_at) values ('20261123T000000000Z', 12, now())`,
  ),
);

test('before the site was looked over nothing is said of it', async () => {
  await site.query('truncate site.finding, site.check_standing');
  expect(await list()).toEqual({ items: [], total: 0, counts: {}, checked: null });
});

test('a finding names its page, and the document in which it is mended', async () => {
  const { items, total, counts, checked } = await list();
  expect({ total, counts }).toEqual({ total: 3, counts: { dead_link: 1, thin: 1, duplicate_title: 1 } });
  expect(checked?.pages).toBe(12);
  expect(items[0]).toMatchObject({
    kind: 'dead_link',
    path: '/articles/tea/',
    subject: '/articles/gone/',
    address: { uid: 'api::editorial.article', documentId: 'articletea00000000000000', locale: 'zh-CN' },
  });
  expect(items[2]).toMatchObject({ address: null, title: null, other: '/en/about/' });
});

test('findings are listed kind by kind and page by page', async () => {
  expect((await list('?kind=thin')).items.map(({ path }) => path)).toEqual(['/en/tags/craft/']);
  expect((await list('?kind=thin')).total).toBe(1);
  expect((await list('?page=2&pageSize=2')).items).toHaveLength(1);
});
