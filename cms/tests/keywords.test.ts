import type { KeywordSheet, TextKeywords } from '@lectern/shared-types';
import { beforeAll, expect, test } from 'vitest';
import { call } from './kit/index.ts';
import { type DeskRole, editLesson, lessonIn, standing, writeLesson } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
let lesson: string;
beforeAll(async () => {
  lesson = await writeLesson(desk, { title: '盖碗入门', body: '## 水温\n\n用盖碗泡茶。' });
});

const pathOf = (documentId: string) =>
  `/editorial/texts/api::catalog.lesson/${documentId}/keywords?locale=zh-CN`;

async function keywords(role: DeskRole, documentId: string, words?: string[]): Promise<TextKeywords> {
  const token = desk.tokens[role];
  const saving = words && { method: 'PUT', body: { words } };
  return (await call(desk.cms, pathOf(documentId), { token, ...saving })).json;
}

const sheet = async (query = ''): Promise<KeywordSheet> =>
  (await call(desk.cms, `/editorial/keywords?${query}`, { token: desk.tokens['content-creator'] })).json;

test('keywords are kept each once, and told with where they stand in the draft', async () => {
  expect((await keywords('content-creator', lesson)).keywords).toEqual([]);
  const { keywords: kept } = await keywords('content-creator', lesson, ['盖碗', ' 水温 ', '盖碗']);
  expect(kept).toMatchObject([
    { word: '盖碗', title: true, headings: false, body: 1, address: null },
    { word: '水温', title: false, headings: true },
  ]);
});

test('what is written next is looked at next', async () => {
  await editLesson(desk, lesson, { title: '水温' });
  expect((await keywords('content-creator', lesson)).keywords).toMatchObject([
    { title: false },
    { title: true },
  ]);
});

test('a text that was approved stays so when somebody says what it is to be found by', async () => {
  const approved = await lessonIn(desk, 'approved');
  await keywords('content-creator', approved, ['茶']);
  expect((await standing(desk, approved)).state).toBe('approved');
});

test('the sheet has texts with keywords, or those without', async () => {
  const some = await sheet('uid=api::catalog.lesson');
  expect(some.items.map(({ address }) => address.documentId)).toContain(lesson);
  expect(some.total).toBe(some.items.length);
  await keywords('content-creator', lesson, []);
  const none = await sheet('uid=api::catalog.lesson&with=none');
  expect(none.items.map(({ address }) => address.documentId)).toContain(lesson);
  expect((await sheet('locale=en')).total).toBe(0);
});

test('more words than anybody can write for are refused', async () => {
  const many = Array.from({ length: 13 }, (_, index) => `word ${index}`);
  const token = desk.tokens['content-creator'];
  expect((await call(desk.cms, pathOf(lesson), { method: 'PUT', token, body: { words: many } })).status).toBe(
    400,
  );
});
