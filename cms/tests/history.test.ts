import { Difference, Revision, RevisionList } from '@lectern/shared-types';
import { beforeAll, expect, test } from 'vitest';
import { accountOf, askToRestore, type Text, versionsPath } from './kit/history.ts';
import { call, draftLesson, liveLesson, logIn } from './kit/index.ts';
import { useCms } from './kit/use.ts';

const cms = useCms();
let token: string;
beforeAll(async () => {
  token = await logIn(cms, accountOf('administrator'));
});

const LESSON = 'api::catalog.lesson';
const lessons = () => cms.strapi.documents(LESSON);

const get = async (text: Text, what = '') => (await call(cms, versionsPath(text, what), { token })).json;

const edit = (documentId: string, data: object, locale = 'zh-CN') =>
  lessons().update({ documentId, locale, data });
const draftOf = ({ documentId, locale = 'zh-CN' }: Text) => lessons().findOne({ documentId, locale });

test('the versions of a text are listed from the newest, a page at a time', async () => {
  const lesson = await liveLesson(cms);
  await edit(lesson.documentId, { title: '改' });
  await edit(lesson.documentId, { title: '再改' });
  const first = RevisionList.parse(await get(lesson, '?pageSize=2'));
  const second = RevisionList.parse(await get(lesson, '?pageSize=2&page=2'));
  expect(first.total).toBe(3);
  expect(
    [...first.items, ...second.items].map(({ number, isLive, changed }) => [number, isLive, changed]),
  ).toEqual([
    [3, false, ['title']],
    [2, false, ['title']],
    [1, true, expect.arrayContaining(['body', 'title'])],
  ]);
  expect(second.items[0]?.publishedAt).not.toBeNull();
});

test('a version is shown field by field', async () => {
  const lesson = await draftLesson(cms, { teaser: '先看' });
  const { summary, fields } = Revision.parse(await get(lesson, '/1'));
  expect(summary).toMatchObject({ number: 1, origin: 'saved' });
  expect(fields).toContainEqual({ field: 'teaser', kind: 'text', value: '先看' });
});

test('a version differs from the one before it, or from any other', async () => {
  const lesson = await draftLesson(cms, { body: '我们今天学习。' });
  await edit(lesson.documentId, { body: '我们明天学习。' });
  await edit(lesson.documentId, { title: '新题' });
  const near = Difference.parse(await get(lesson, '/2/difference'));
  expect(near).toMatchObject({ from: { number: 1 }, to: { number: 2 } });
  expect(near.fields).toMatchObject([
    {
      field: 'body',
      kind: 'markdown',
      parts: [
        { kind: 'same', text: '我们' },
        { kind: 'removed', text: '今天' },
        { kind: 'added', text: '明天' },
        { kind: 'same', text: '学习。' },
      ],
    },
  ]);
  const far = Difference.parse(await get(lesson, '/3/difference?with=1'));
  expect(far.fields.map(({ field }) => field)).toEqual(['title', 'body']);
  const first = Difference.parse(await get(lesson, '/1/difference'));
  expect(first.from).toBeNull();
  expect(first.fields.map(({ field }) => field)).toContain('slug');
});

test.each(['/9', '/9/difference', '/1/difference?with=9'])('there is no %s', async (what) => {
  const { status, json } = await call(cms, versionsPath(await draftLesson(cms), what), { token });
  expect([status, json.error.details.code]).toEqual([404, 'NO_SUCH_VERSION']);
});

test.each(['/0', '/x/difference', '/1/difference?with=-1', '?page=0'])(
  '%s is not understood',
  async (what) => {
    const { status } = await call(cms, versionsPath(await draftLesson(cms), what), { token });
    expect(status).toBe(400);
  },
);

test('reviewers read versions and restore none', async () => {
  const lesson = await draftLesson(cms, { title: '一' });
  await edit(lesson.documentId, { title: '二' });
  const reviewer = await logIn(cms, accountOf('first-reviewer'));
  expect((await call(cms, versionsPath(lesson), { token: reviewer })).status).toBe(200);
  expect((await askToRestore(cms, reviewer, { text: lesson, number: 1 })).status).toBe(403);
  expect(await draftOf(lesson)).toMatchObject({ title: '二' });
});

test.each(['', '/1', '/1/difference'])('strangers do not see versions%s', async (what) => {
  const lesson = await draftLesson(cms);
  expect((await call(cms, versionsPath(lesson, what))).status).toBe(401);
  const finance = await logIn(cms, accountOf('finance'));
  expect((await call(cms, versionsPath(lesson, what), { token: finance })).status).toBe(403);
});
