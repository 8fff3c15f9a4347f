import { Queue } from '@lectern/shared-types';
import { beforeAll, expect, test } from 'vitest';
import { call } from './kit/index.ts';
import { act, type DeskRole, editLesson, lessonIn, standing, writeLesson } from './kit/reviewing.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
let submitted: string;
let passed: string;
let returned: string;
let overridden: string;
beforeAll(async () => {
  submitted = await lessonIn(desk, 'submitted');
  passed = await lessonIn(desk, 'second-review');
  returned = await lessonIn(desk, 'submitted');
  await act(desk, returned, { role: 'first-reviewer', act: 'return', words: '太短' });
  overridden = await writeLesson(desk, { title: '百分之百%' });
  await editLesson(desk, overridden, { title: '百分之百%！' });
  await act(desk, overridden, { role: 'content-creator', act: 'submit' });
});

async function queue(role: DeskRole, query = ''): Promise<Queue> {
  const { status, json, text } = await call(desk.cms, `/editorial/queue?${query}`, {
    token: desk.tokens[role],
  });
  if (status !== 200) throw new Error(`The queue answered ${status}: ${text}`);
  return Queue.parse(json);
}

async function ids(role: DeskRole, query = ''): Promise<string[]> {
  return (await queue(role, query)).items.map(({ address }) => address.documentId).toSorted();
}

test('the queue holds what waits for a reviewer, with what the reader may do with it', async () => {
  const { items, total, counts } = await queue('first-reviewer');
  expect([total, counts]).toEqual([3, { open: 3, mine: 2, overdue: 0 }]);
  const item = items.find(({ address }) => address.documentId === submitted);
  expect(item).toMatchObject({ title: '第一课', state: 'submitted', authors: [{ name: 'Demo Creator' }] });
  expect(item?.acts).toContainEqual({ act: 'pass', refusal: null, canOverride: false });
});

test('everybody finds their own: reviews that are theirs or nobody’s, texts of theirs that came back', async () => {
  expect(await ids('first-reviewer', 'mine=true')).toEqual([submitted, overridden].toSorted());
  expect(await ids('second-reviewer', 'mine=true')).toEqual([passed]);
  expect(await ids('content-creator', 'mine=true')).toEqual([returned]);
});

test('a text that somebody wrote themselves does not wait for them', async () => {
  expect(await ids('administrator', 'mine=true')).toEqual([submitted, passed].toSorted());
});

test('a review that is assigned waits for that person alone', async () => {
  const { version } = await standing(desk, submitted);
  const path = `/editorial/texts/api::catalog.lesson/${submitted}/assignment?locale=zh-CN`;
  const body = { version, assigneeId: 1, dueAt: '2020-01-01T00:00:00.000Z' };
  await call(desk.cms, path, { method: 'PUT', token: desk.tokens.administrator, body });
  expect(await ids('first-reviewer', 'mine=true')).toEqual([overridden]);
  expect(await ids('administrator', 'mine=true&overdue=true')).toEqual([submitted]);
  expect((await queue('administrator')).counts.overdue).toBe(1);
});

test('the queue is narrowed by state, type, language and words, page by page', async () => {
  expect(await ids('administrator', 'state=returned')).toEqual([returned]);
  expect(await ids('administrator', 'uid=api::editorial.article')).toEqual([]);
  expect(await ids('administrator', 'locale=en')).toEqual([]);
  expect(await ids('administrator', `search=${encodeURIComponent('百%')}`)).toEqual([overridden]);
  const { items, total } = await queue('administrator', 'pageSize=1&page=2&sort=title:DESC');
  expect([items.length, total]).toEqual([1, 3]);
});

test('an act on many texts is answered for each, and what fails for one stops no other', async () => {
  const [one, other] = [await lessonIn(desk, 'submitted'), await lessonIn(desk, 'submitted')];
  const texts = await Promise.all(
    [one, passed, other].map(async (documentId) => ({
      address: { uid: 'api::catalog.lesson', documentId, locale: 'zh-CN' },
      version: (await standing(desk, documentId)).version,
    })),
  );
  const { json } = await call(desk.cms, '/editorial/queue/acts', {
    method: 'POST',
    token: desk.tokens['first-reviewer'],
    body: { act: 'pass', texts },
  });
  expect(json.results).toMatchObject([
    { state: 'second-review', failure: null },
    { state: 'second-review', failure: 'This cannot be done with the text as it stands.' },
    { state: 'second-review', failure: null },
  ]);
});

test('a list is told where its texts stand', async () => {
  const query = `uid=api::catalog.lesson&locale=zh-CN&documentIds=${passed},${returned}`;
  const { json } = await call(desk.cms, `/editorial/standings?${query}`, {
    token: desk.tokens['second-reviewer'],
  });
  const states = json.items.map(({ documentId, state }: Record<string, string>) => [documentId, state]);
  expect(Object.fromEntries(states)).toEqual({ [passed]: 'second-review', [returned]: 'returned' });
});

test('reviewers are those whose role reviews, and administrators', async () => {
  const token = desk.tokens.administrator;
  const { json } = await call(desk.cms, '/editorial/reviewers?uid=api::catalog.lesson', { token });
  expect(json).toEqual([
    { id: 1, name: 'Demo Administrator', first: true, second: true },
    { id: 3, name: 'Demo First reviewer', first: true, second: false },
    { id: 4, name: 'Demo Second reviewer', first: false, second: true },
  ]);
});

test('reasons for returning a text are there in both languages', async () => {
  const said = async (locale: string): Promise<{ id: string; label: string }[]> =>
    (await call(desk.cms, `/editorial/reasons?locale=${locale}`, { token: desk.tokens.administrator })).json;
  const [chinese, english] = [await said('zh-CN'), await said('en')];
  expect(chinese.map(({ label }) => label)).toContain('内容不完整');
  expect(english.map(({ label }) => label)).toContain('Incomplete');
  expect(english.map(({ id }) => id)).toEqual(chinese.map(({ id }) => id));
});
