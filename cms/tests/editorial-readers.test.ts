import { expect, test } from 'vitest';
import { call, newSlug } from './kit/index.ts';
import { standing, writeLesson } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();

const LESSONS = '/content-manager/collection-types/api::catalog.lesson';

test.each(['moderator', 'finance'] as const)(
  '%s sees of a text what it is called, and nothing else',
  async (role) => {
    const documentId = await writeLesson(desk, { title: '会员课', teaser: '导语里的字', body: '正文里的字' });
    const token = desk.tokens[role];
    const one = await call(desk.cms, `${LESSONS}/${documentId}?locale=zh-CN`, { token });
    expect(one.json.data.title).toBe('会员课');
    const list = await call(desk.cms, `${LESSONS}?locale=zh-CN&sort=body:ASC&filters[body][$contains]=正文`, {
      token,
    });
    for (const { text } of [one, list]) expect(text).not.toMatch(/里的字|"kind"|"access"/);
  },
);

test.each(['moderator', 'finance'] as const)(
  '%s cannot find a text by words that they may not read',
  async (role) => {
    const documentId = await writeLesson(desk, { body: '斑马的秘密' });
    const token = desk.tokens[role];
    const found = await call(desk.cms, `${LESSONS}?locale=zh-CN&_q=${encodeURIComponent('斑马的秘密')}`, {
      token,
    });
    expect(found.text).not.toContain(documentId);
  },
);

test('creators read all texts and change their own alone', async () => {
  const own = await writeLesson(desk);
  const other = await writeLesson(desk, {}, 'administrator');
  const token = desk.tokens['content-creator'];
  const put = (id: string) =>
    call(desk.cms, `${LESSONS}/${id}?locale=zh-CN`, { method: 'PUT', token, body: { title: '新题' } });
  expect([(await put(own)).status, (await put(other)).status]).toEqual([200, 403]);
  expect((await call(desk.cms, `${LESSONS}/${other}?locale=zh-CN`, { token })).status).toBe(200);
  expect((await standing(desk, other, 'content-creator')).title).toBe('第一课');
});

test('creators add languages to their own documents alone: what all languages share is changed with them', async () => {
  const own = await writeLesson(desk);
  const other = await writeLesson(desk, {}, 'administrator');
  const token = desk.tokens['content-creator'];
  const body = {
    title: 'First lesson',
    slug: newSlug('renamed'),
    kind: 'text',
    access: 'free',
    body: 'Text',
  };
  const translate = (id: string) =>
    call(desk.cms, `${LESSONS}/${id}?locale=en`, { method: 'PUT', token, body });
  expect((await translate(other)).status).toBe(403);
  expect((await translate(own)).status).toBe(200);
});
