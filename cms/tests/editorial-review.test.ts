import { Standing } from '@lectern/shared-types';
import { expect, test } from 'vitest';
import { act, ask, editLesson, lessonIn, standing, writeLesson } from './kit/reviewing.ts';
import { call } from './kit/index.ts';
import { useDesk } from './kit/use.ts';

const desk = useDesk();

const notices = (kind: string, documentId: string) =>
  desk.cms.strapi.db
    .connection('editorial.notification')
    .where({ kind, document_id: documentId })
    .orderBy('recipient_id')
    .pluck('recipient_id');

test('a lesson goes from its creator past two reviewers, and each step is remembered', async () => {
  const lesson = await writeLesson(desk);
  const steps = [
    ['content-creator', 'submit', 'submitted'],
    ['first-reviewer', 'take', 'first-review'],
    ['first-reviewer', 'pass', 'second-review'],
    ['second-reviewer', 'take', 'second-review'],
    ['second-reviewer', 'approve', 'approved'],
  ] as const;
  for (const [role, what, state] of steps) {
    expect((await act(desk, lesson, { role, act: what })).json).toMatchObject({ state });
  }
  const { history, canPublish, approvedRevision } = await standing(desk, lesson, 'second-reviewer');
  expect(history.map((step) => step.act).toReversed()).toEqual(steps.map(([, what]) => what));
  expect({ canPublish, approvedRevision }).toEqual({ canPublish: true, approvedRevision: 1 });
});

test('what is answered of a standing is what the contract says', async () => {
  const shown = await standing(desk, await lessonIn(desk, 'second-review'));
  expect(Standing.parse(shown)).toEqual(shown);
});

test('each step is in the audit trail with who took it, what it was before and after', async () => {
  const lesson = await lessonIn(desk, 'first-review');
  const lines = await desk.cms.strapi.db
    .connection('editorial.audit')
    .where({ subject: `api::catalog.lesson:${lesson}:zh-CN` })
    .where('action', 'like', 'review.%')
    .orderBy('id');
  expect(lines.map(({ action, actor_name: who }) => [action, who])).toEqual([
    ['review.submit', 'Demo Creator'],
    ['review.take', 'Demo First reviewer'],
  ]);
  expect(JSON.parse(lines[1].before)).toEqual({ state: 'submitted' });
  expect(JSON.parse(lines[1].after)).toEqual({ state: 'first-review', revision: 1 });
});

test('first reviewers hear of a submission, second of what was passed on, authors of a decision', async () => {
  const approved = await lessonIn(desk, 'approved');
  const returned = await lessonIn(desk, 'submitted');
  await act(desk, returned, { role: 'first-reviewer', act: 'return', words: '太短' });
  expect(await notices('submitted', approved)).toEqual([3]);
  expect(await notices('passed', approved)).toEqual([4]);
  expect(await notices('approved', approved)).toEqual([2]);
  expect(await notices('returned', returned)).toEqual([2]);
});

test('a text is returned with reasons of the list, which are remembered in its language', async () => {
  const lesson = await lessonIn(desk, 'submitted');
  const { json: reasons } = await call(desk.cms, '/editorial/reasons?locale=en', {
    token: desk.tokens['first-reviewer'],
  });
  const { id } = reasons.find(({ label }: { label: string }) => label === 'Incomplete');
  const role = 'first-reviewer';
  expect((await act(desk, lesson, { role, act: 'return' })).json.error.code).toBe('REASON_NEEDED');
  expect((await act(desk, lesson, { role, act: 'return', reasons: ['a'.repeat(24)] })).status).toBe(422);
  const { json } = await act(desk, lesson, { role, act: 'return', reasons: [id] });
  expect(json).toMatchObject({
    state: 'returned',
    history: [{ act: 'return', reasons: ['内容不完整'] }, {}],
  });
});

test('a remark stays with the version that it was made on until somebody has dealt with it', async () => {
  const lesson = await lessonIn(desk, 'submitted');
  const remark = { field: 'body', quote: '正文', start: 0, note: '请写长一些' };
  const said = { role: 'first-reviewer', act: 'return', words: '请看批注', remarks: [remark] } as const;
  const { json } = await act(desk, lesson, said);
  expect(json.remarks).toMatchObject([{ ...remark, revision: 1, resolvedAt: null }]);
  const rest = `/remarks/${json.remarks[0].id}/resolve`;
  expect((await ask(desk, lesson, { role: 'finance', body: {}, rest })).status).toBe(403);
  const resolved = await ask(desk, lesson, { role: 'content-creator', body: {}, rest });
  expect(resolved.json.remarks[0].resolvedAt).not.toBeNull();
});

test('errors that the machine finds stop a submission and are told; warnings do not, and stay to be read', async () => {
  const broken = await writeLesson(desk, { body: '![](/uploads/nothing_1.png)' });
  const refused = await act(desk, broken, { role: 'content-creator', act: 'submit' });
  expect([refused.status, refused.json.error.code]).toEqual([422, 'PREFLIGHT_FAILED']);
  const found = await ask(desk, broken, { role: 'content-creator', body: {}, rest: '/preflight' });
  expect(found.json).toContainEqual(expect.objectContaining({ code: 'picture-missing', severity: 'error' }));
  expect((await standing(desk, broken)).state).toBe('draft');
  const fine = await standing(desk, await lessonIn(desk, 'submitted'));
  expect(fine.findings.map(({ severity }) => severity)).toContain('warning');
});

test('words that the site bans are found in what is submitted', async () => {
  const settings = { name: '讲台', description: '网站', bannedWords: '最便宜\n绝对' };
  const path = '/content-manager/single-types/api::editorial.site-setting?locale=zh-CN';
  const saved = await call(desk.cms, path, {
    method: 'PUT',
    token: desk.tokens.administrator,
    body: settings,
  });
  expect(saved.status).toBe(200);
  const lesson = await writeLesson(desk, { body: '这是最便宜的课。' });
  const { json } = await ask(desk, lesson, { role: 'content-creator', body: {}, rest: '/preflight' });
  expect(json).toContainEqual(expect.objectContaining({ code: 'word-banned', field: 'body' }));
});

test('whoever edits a text under review takes it back to a draft, and that is a step', async () => {
  const lesson = await lessonIn(desk, 'approved');
  await editLesson(desk, lesson, { title: '改过的' });
  const { state, approvedRevision, firstReviewer, canPublish, history } = await standing(desk, lesson);
  expect({ state, approvedRevision, firstReviewer, canPublish }).toEqual({
    state: 'draft',
    approvedRevision: null,
    firstReviewer: null,
    canPublish: false,
  });
  expect(history[0]).toMatchObject({ act: 'edit', from: 'approved', to: 'draft' });
});

test('an administrator who edited a text has written it: they approve it only past the rule, with words', async () => {
  const lesson = await writeLesson(desk);
  await editLesson(desk, lesson, { title: '改过的' });
  await act(desk, lesson, { role: 'content-creator', act: 'submit' });
  const role = 'administrator';
  expect((await act(desk, lesson, { role, act: 'pass' })).json.error.code).toBe('OWN_TEXT');
  expect((await act(desk, lesson, { role, act: 'pass', override: true })).json.error.code).toBe(
    'REASON_NEEDED',
  );
  const passed = await act(desk, lesson, { role, act: 'pass', override: true, words: '只有我在' });
  expect(passed.json.history[0]).toMatchObject({ act: 'pass', isOverride: true, words: '只有我在' });
});

test('creators submit their own texts alone', async () => {
  const lesson = await writeLesson(desk, {}, 'administrator');
  const { status, json } = await act(desk, lesson, { role: 'content-creator', act: 'submit' });
  expect([status, json.error.code]).toEqual([403, 'NO_RIGHT']);
  expect((await standing(desk, lesson, 'content-creator')).acts).toEqual([]);
});

test('an assignment names who is next and until when, and tells them', async () => {
  const lesson = await lessonIn(desk, 'submitted');
  const { version } = await standing(desk, lesson);
  const body = { version, assigneeId: 3, dueAt: '2020-01-01T00:00:00.000Z' };
  const rest = '/assignment';
  const strange = await ask(desk, lesson, { role: 'administrator', body: { ...body, assigneeId: 2 }, rest });
  expect(strange.json.error.code).toBe('NO_REVIEWER');
  const { json } = await ask(desk, lesson, { role: 'administrator', body, rest });
  expect(json).toMatchObject({ assignee: { id: 3 }, isOverdue: true, history: [{ act: 'assign' }, {}] });
  expect(await notices('assigned', lesson)).toEqual([3]);
});
