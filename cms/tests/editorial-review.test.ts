import { afterAll, beforeAll, expect, test } from 'vitest';
import accounts from '../demo-accounts.json' with { type: 'json' };
import { call, type Cms, logIn, newSlug, startCms } from './kit/index.ts';

let cms: Cms;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  cms = await startCms();
  for (const account of accounts) tokens[account.role] = await logIn(cms, account);
});
afterAll(() => cms.close());

const LESSONS = '/content-manager/collection-types/api::catalog.lesson';
type Role = 'administrator' | 'content-creator' | 'first-reviewer' | 'second-reviewer';

/** A lesson that the creator wrote in the panel; answers the address of its review. */
async function written(data: object = {}): Promise<string> {
  const body = {
    title: '第一课',
    slug: newSlug('lesson'),
    kind: 'text',
    access: 'free',
    body: '正文',
    ...data,
  };
  const { json } = await call(cms, `${LESSONS}?locale=zh-CN`, {
    method: 'POST',
    token: tokens['content-creator'],
    body,
  });
  return `/editorial/texts/api::catalog.lesson/${json.data.documentId}`;
}

const show = async (text: string, role: Role = 'administrator') =>
  (await call(cms, `${text}?locale=zh-CN`, { token: tokens[role] })).json;

async function act(text: string, role: Role, said: object) {
  const { version } = await show(text);
  return call(cms, `${text}/acts?locale=zh-CN`, {
    method: 'POST',
    token: tokens[role],
    body: { version, ...said },
  });
}

test('a lesson goes from its creator past two reviewers, and each step is remembered', async () => {
  const text = await written();
  const steps = [
    ['content-creator', 'submit', 'submitted'],
    ['first-reviewer', 'take', 'first-review'],
    ['first-reviewer', 'pass', 'second-review'],
    ['second-reviewer', 'take', 'second-review'],
    ['second-reviewer', 'approve', 'approved'],
  ] as const;
  for (const [role, what, state] of steps) {
    expect((await act(text, role, { act: what })).json).toMatchObject({ state });
  }
  const { history, canPublish, approvedRevision } = await show(text, 'second-reviewer');
  expect(history.map((step: { act: string }) => step.act).toReversed()).toEqual(
    steps.map(([, what]) => what),
  );
  expect({ canPublish, approvedRevision }).toEqual({ canPublish: true, approvedRevision: 1 });
});
