import { beforeAll, expect, test } from 'vitest';
import { act, ask, type Desk, editLesson, lessonIn, standing } from './kit/reviewing.ts';
import { call, logIn } from './kit/index.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();
/** The same desk with second persons behind the reviewers' roles. */
let others: Desk;
beforeAll(async () => {
  const first = await another('lectern-first-reviewer', 'Ada');
  const second = await another('lectern-second-reviewer', 'Bei');
  others = { ...desk, tokens: { ...desk.tokens, 'first-reviewer': first, 'second-reviewer': second } };
});

async function another(code: string, firstname: string): Promise<string> {
  const { strapi } = desk.cms;
  const role = await strapi.service('admin::role').findOne({ code });
  const account = { email: `${firstname}@example.org`.toLowerCase(), password: 'Passw0rd-of-tests' };
  await strapi.service('admin::user').create({ ...account, firstname, isActive: true, roles: [role.id] });
  return logIn(desk.cms, account);
}

const steps = (documentId: string) =>
  desk.cms.strapi.db.connection('editorial.transition').where({ document_id: documentId }).orderBy('id');

test('of two first reviewers who act at once one wins, and the other is told who did what', async () => {
  const lesson = await lessonIn(desk, 'submitted');
  const { version } = await standing(desk, lesson);
  const role = 'first-reviewer';
  const answers = await Promise.all([
    ask(desk, lesson, { role, body: { version, act: 'pass' } }),
    ask(others, lesson, { role, body: { version, act: 'return', words: '不合适' } }),
  ]);
  const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
  expect([won?.status, lost?.status, lost?.json.error.code]).toEqual([200, 409, 'STALE']);
  const { history } = await standing(desk, lesson);
  expect(lost?.json.error.message).toContain(history[0]?.by.name);
  expect(await steps(lesson)).toHaveLength(2);
});

test('of two second reviewers who approve at once one has done it', async () => {
  const lesson = await lessonIn(desk, 'second-review');
  const { version } = await standing(desk, lesson);
  const body = { version, act: 'approve' };
  const answers = await Promise.all(
    [desk, others].map((one) => ask(one, lesson, { role: 'second-reviewer', body })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const approvals = (await steps(lesson)).filter((step) => step.act === 'approve');
  expect(approvals).toHaveLength(1);
});

test('what is edited while it is approved is either a draft or approved as it is', async () => {
  for (let round = 0; round < 3; round += 1) {
    const lesson = await lessonIn(desk, 'second-review');
    const { version } = await standing(desk, lesson);
    const [approved, edited] = await Promise.all([
      ask(desk, lesson, { role: 'second-reviewer', body: { version, act: 'approve' } }),
      editLesson(desk, lesson, { title: `改 ${round}` }),
    ]);
    expect([200, 409]).toContain(approved.status);
    expect(edited.status).toBe(200);
    expect(await standing(desk, lesson)).toMatchObject({
      state: 'draft',
      approvedRevision: null,
      revision: { number: 2 },
    });
  }
});

test('a version that was edited since is told so, in the language of the browser', async () => {
  const lesson = await lessonIn(desk, 'submitted');
  const { version } = await standing(desk, lesson);
  await editLesson(desk, lesson, { title: '改过的' });
  const { json } = await ask(desk, lesson, { role: 'first-reviewer', body: { version, act: 'take' } });
  expect(json.error.message).toMatch(/^Demo Administrator was faster: edited \(/);
});

test('somebody else may take over a review, but not decide it unasked', async () => {
  const lesson = await lessonIn(desk, 'first-review');
  const role = 'first-reviewer';
  const refused = await act(others, lesson, { role, act: 'pass' });
  expect(refused.json.error).toMatchObject({
    code: 'TAKEN',
    message: 'Demo First reviewer has taken this review.',
  });
  const taken = await act(others, lesson, { role, act: 'take' });
  expect(taken.json).toMatchObject({ firstReviewer: { name: 'Ada' }, assignee: { name: 'Ada' } });
});

test('an act that fails on its way leaves everything as it was', async () => {
  const lesson = await lessonIn(desk, 'submitted');
  const before = await standing(desk, lesson);
  const { connection } = desk.cms.strapi.db;
  await connection.raw(`create function editorial.fall() returns trigger language plpgsql as
    $$ begin raise exception 'the power fails'; end $$`);
  await connection.raw(`create trigger fall before insert on editorial.notification
    for each row execute function editorial.fall()`);
  const { status } = await act(desk, lesson, { role: 'first-reviewer', act: 'pass' });
  await connection.raw('drop trigger fall on editorial.notification');
  expect(status).toBe(500);
  expect(await standing(desk, lesson)).toEqual(before);
});

test('the history of a text outlives the accounts of those who wrote and reviewed it', async () => {
  const lesson = await lessonIn(others, 'second-review');
  const { strapi } = desk.cms;
  const ada = await strapi.db.query('admin::user').findOne({ where: { firstname: 'Ada' } });
  await strapi.service('admin::user').deleteById(ada.id);
  const { history, firstReviewer } = await standing(desk, lesson);
  expect(firstReviewer).toEqual({ id: ada.id, name: 'Ada' });
  expect(history.map(({ by }) => by.name)).toContain('Ada');
  expect((await act(desk, lesson, { role: 'second-reviewer', act: 'approve' })).status).toBe(200);
});

test('a text that is deleted while it is under review can still be read about, and nothing done to it', async () => {
  const lesson = await lessonIn(desk, 'first-review');
  await desk.cms.strapi.documents('api::catalog.lesson').delete({ documentId: lesson, locale: '*' });
  const { history, acts, isOverdue } = await standing(desk, lesson);
  expect(history.map((step) => step.act)).toEqual(['delete', 'take', 'submit']);
  expect({ acts, isOverdue }).toEqual({ acts: [], isOverdue: false });
  const refused = await act(desk, lesson, { role: 'first-reviewer', act: 'pass' });
  expect([refused.status, refused.json.error.code]).toEqual([404, 'GONE']);
});

test('the history of a type that was removed is for who reads the audit trail', async () => {
  const documentId = 'a'.repeat(24);
  const gone = { uid: 'api::gone.thing', document_id: documentId, locale: 'zh-CN' };
  const { connection } = desk.cms.strapi.db;
  await connection('editorial.review').insert({ ...gone, state: 'submitted', title: '从前' });
  const step = { act: 'submit', from_state: 'draft', to_state: 'submitted', person_name: 'Ada' };
  await connection('editorial.transition').insert({ ...gone, ...step });
  const path = `/editorial/texts/api::gone.thing/${documentId}?locale=zh-CN`;
  const shown = await call(desk.cms, path, { token: desk.tokens.administrator });
  expect(shown.json).toMatchObject({
    title: '从前',
    acts: [],
    history: [{ act: 'submit', by: { name: 'Ada' } }],
  });
  expect((await call(desk.cms, path, { token: desk.tokens['first-reviewer'] })).status).toBe(403);
});
