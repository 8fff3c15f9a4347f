import { NotificationList } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { act, type DeskRole, writeLesson } from './kit/reviewing.ts';
import { call } from './kit/index.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();

const PATH = '/editorial/notifications';

/** What somebody is told, as the contract has it. */
async function toldTo(role: DeskRole, query = ''): Promise<NotificationList> {
  const { json } = await call(desk.cms, PATH + query, { token: desk.tokens[role] });
  return NotificationList.parse(json);
}

const read = (role: DeskRole, body?: unknown) =>
  call(desk.cms, `${PATH}/read`, { method: 'POST', token: desk.tokens[role], body });

const aboutIn = async (role: DeskRole, title: string) =>
  (await toldTo(role)).items.filter((item) => item.title === title);

async function submitted(title: string): Promise<string> {
  const documentId = await writeLesson(desk, { title });
  const { status, text } = await act(desk, documentId, { role: 'content-creator', act: 'submit' });
  if (status !== 200) throw new Error(`Submitting answered ${status}: ${text}`);
  return documentId;
}

test('whoever may review first is told of a submission; its author and administrators are not', async () => {
  await submitted('提交');
  expect(await aboutIn('first-reviewer', '提交')).toMatchObject([
    { kind: 'submitted', by: { name: 'Demo Creator' }, readAt: null },
  ]);
  for (const role of ['content-creator', 'second-reviewer', 'administrator', 'moderator'] as const) {
    expect(await aboutIn(role, '提交')).toEqual([]);
  }
});

test('the author is told why a text was returned', async () => {
  const documentId = await submitted('退回');
  await act(desk, documentId, { role: 'first-reviewer', act: 'take' });
  await act(desk, documentId, { role: 'first-reviewer', act: 'return', words: '缺少出处' });
  expect(await aboutIn('content-creator', '退回')).toMatchObject([
    {
      kind: 'returned',
      by: { name: 'Demo First reviewer' },
      words: '缺少出处',
      address: { uid: 'api::catalog.lesson', documentId, locale: 'zh-CN' },
    },
  ]);
});

test('whoever reviews a text is told when it is edited meanwhile', async () => {
  const documentId = await submitted('边审边改');
  await act(desk, documentId, { role: 'first-reviewer', act: 'take' });
  const path = `/content-manager/collection-types/api::catalog.lesson/${documentId}?locale=zh-CN`;
  const edit = { method: 'PUT', token: desk.tokens['content-creator'], body: { body: '## 又改了' } };
  expect((await call(desk.cms, path, edit)).status).toBe(200);
  expect((await aboutIn('first-reviewer', '边审边改'))[0]).toMatchObject({
    kind: 'edited',
    by: { name: 'Demo Creator' },
  });
  expect(await aboutIn('second-reviewer', '边审边改')).toEqual([]);
});

test('the newest comes first, page by page', async () => {
  await submitted('较早');
  await submitted('较晚');
  const titles = async (query: string) =>
    (await toldTo('first-reviewer', query)).items.map(({ title }) => title);
  expect(await titles('?pageSize=2')).toEqual(['较晚', '较早']);
  expect(await titles('?pageSize=1&page=2')).toEqual(['较早']);
});

test('somebody marks what they read, one or all, and never what others were told', async () => {
  await submitted('甲');
  await submitted('乙');
  const [one] = await aboutIn('first-reviewer', '甲');
  const { unread } = await toldTo('first-reviewer');
  await read('second-reviewer', { ids: [one!.id] });
  expect((await toldTo('first-reviewer')).unread).toBe(unread);
  expect((await read('first-reviewer', { ids: [one!.id] })).json).toEqual({ unread: unread - 1 });
  expect((await aboutIn('first-reviewer', '甲'))[0]?.readAt).not.toBeNull();
  expect((await read('first-reviewer')).json).toEqual({ unread: 0 });
  expect((await toldTo('first-reviewer')).unread).toBe(0);
});

test('where nobody else may review, administrators are told', async () => {
  const { strapi } = desk.cms;
  const reviewer = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'reviewer1@lectern.local' } });
  await strapi.service('admin::user').updateById(reviewer.id, { blocked: true });
  await submitted('无人');
  expect(await aboutIn('administrator', '无人')).toMatchObject([{ kind: 'submitted' }]);
  await strapi.service('admin::user').updateById(reviewer.id, { blocked: false });
});
