import { z } from 'zod';
import type { Desk } from './cms.ts';
import { median } from './median.ts';

/** What the server takes to answer a page of the desk, in ms. */
export interface Answer {
  what: string;
  times: number;
  medianMs: number;
  slowestMs: number;
}

const Login = z.object({ data: z.object({ token: z.string() }) });

/** Asks for pages of a full desk as the panel does, one after the other. */
export async function measureAnswers(
  desk: Desk,
  { account, documentId, times }: { account: object; documentId: string; times: number },
): Promise<Answer[]> {
  const login = await ask(desk, '/admin/login', { method: 'POST', body: JSON.stringify(account) });
  const { token } = Login.parse(await login.json()).data;
  const text = `/editorial/texts/api::catalog.lesson/${documentId}`;
  const pages: Record<string, string> = {
    'queue, first page': '/editorial/queue',
    'queue, mine': '/editorial/queue?mine=true',
    'queue, overdue, tenth page': '/editorial/queue?overdue=true&page=10',
    'queue, searched': '/editorial/queue?search=999',
    'standing of a text': `${text}?locale=zh-CN`,
    'history, first page': `${text}/revisions?locale=zh-CN`,
    'one version': `${text}/revisions/10?locale=zh-CN`,
    'difference to the version before': `${text}/revisions/20/difference?locale=zh-CN`,
    'difference to the first version': `${text}/revisions/20/difference?locale=zh-CN&with=1`,
  };
  const answers: Answer[] = [];
  for (const [what, path] of Object.entries(pages))
    answers.push(await measure(desk, { what, path, token, times }));
  return answers;
}

async function measure(
  desk: Desk,
  { what, path, token, times }: { what: string; path: string; token: string; times: number },
): Promise<Answer> {
  const figures: number[] = [];
  for (let time = -3; time < times; time += 1) {
    const started = performance.now();
    const answer = await ask(desk, path, { headers: { Authorization: `Bearer ${token}` } });
    await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
    if (time >= 0) figures.push(performance.now() - started);
  }
  return { what, times, medianMs: median(figures), slowestMs: Math.max(...figures) };
}

function ask({ origin }: Desk, path: string, init: RequestInit): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...init.headers };
  return fetch(origin + path, { ...init, headers });
}
