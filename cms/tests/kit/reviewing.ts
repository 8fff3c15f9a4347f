import type { Standing } from '@lectern/shared-types';
import accounts from '../../demo-accounts.json' with { type: 'json' };
import type { Cms } from './cms.ts';
import { call, logIn } from './http.ts';
import { newSlug } from './writing.ts';

export type DeskRole =
  'administrator' | 'content-creator' | 'first-reviewer' | 'second-reviewer' | 'moderator' | 'finance';

/** A CMS and whoever works at its desk, logged in once: logins are counted. */
export interface Desk {
  cms: Cms;
  tokens: Record<DeskRole, string>;
}

export async function openDesk(cms: Cms): Promise<Desk> {
  const tokens: [string, string][] = [];
  for (const account of accounts) tokens.push([account.role, await logIn(cms, account)]);
  return { cms, tokens: Object.fromEntries(tokens) as Desk['tokens'] }; // there is an account for each role
}

const LESSONS = '/content-manager/collection-types/api::catalog.lesson';

/** A lesson that somebody writes in the panel, in Chinese; answers its document id. */
export async function writeLesson(
  { cms, tokens }: Desk,
  data: object = {},
  role: DeskRole = 'content-creator',
): Promise<string> {
  const body = {
    title: '第一课',
    slug: newSlug('lesson'),
    kind: 'text',
    access: 'free',
    body: '正文',
    ...data,
  };
  const created = await call(cms, `${LESSONS}?locale=zh-CN`, { method: 'POST', token: tokens[role], body });
  if (created.status !== 201) throw new Error(`The panel answered ${created.status}: ${created.text}`);
  return created.json.data.documentId;
}

/** Changes a lesson in the panel. */
export function editLesson({ cms, tokens }: Desk, documentId: string, data: object) {
  const token = tokens.administrator;
  return call(cms, `${LESSONS}/${documentId}?locale=zh-CN`, { method: 'PUT', token, body: data });
}

const pathOf = (documentId: string, rest = '') =>
  `/editorial/texts/api::catalog.lesson/${documentId}${rest}?locale=zh-CN`;

/** Where a lesson stands, as the panel shows it to somebody. */
export async function standing(
  { cms, tokens }: Desk,
  documentId: string,
  role: DeskRole = 'administrator',
): Promise<Standing> {
  const { status, json, text } = await call(cms, pathOf(documentId), { token: tokens[role] });
  if (status !== 200) throw new Error(`The standing answered ${status}: ${text}`);
  return json;
}

/** One act, on the standing as it is unless `said` names another version of it. */
export async function act(desk: Desk, documentId: string, said: { role: DeskRole; act: string } & object) {
  const { role, ...body } = said;
  const { version } = await standing(desk, documentId);
  return ask(desk, documentId, { role, body: { version, ...body } });
}

/** The same without looking first. */
export function ask(
  { cms, tokens }: Desk,
  documentId: string,
  { role, body, rest = '/acts' }: { role: DeskRole; body: object; rest?: string },
) {
  const method = rest === '/assignment' ? 'PUT' : 'POST';
  return call(cms, pathOf(documentId, rest), { method, token: tokens[role], body });
}

/** A lesson of the creator that came as far as the named state. */
export async function lessonIn(
  desk: Desk,
  state: 'submitted' | 'first-review' | 'second-review' | 'approved',
): Promise<string> {
  const documentId = await writeLesson(desk);
  const steps = [
    { role: 'content-creator', act: 'submit', to: 'submitted' },
    { role: 'first-reviewer', act: 'take', to: 'first-review' },
    { role: 'first-reviewer', act: 'pass', to: 'second-review' },
    { role: 'second-reviewer', act: 'approve', to: 'approved' },
  ] as const;
  for (const { to, ...step } of steps) {
    const { status, text } = await act(desk, documentId, step);
    if (status !== 200) throw new Error(`The act answered ${status}: ${text}`);
    if (to === state) break;
  }
  return documentId;
}
