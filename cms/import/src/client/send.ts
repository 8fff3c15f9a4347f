import { setTimeout as sleep } from 'node:timers/promises';
import { ErrorBody } from '@lectern/shared-types';
import { CmsMisspoke, CmsRefusal, CmsUnreachable } from './errors.ts';

export interface Sender {
  url: string;
  token: string;
  /** How often a request is tried before the CMS counts as unreachable. */
  attempts: number;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** Whole in memory: it can be sent again, and a stream would bring the process down when it is stopped midway. */
export interface Body {
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
}

interface Asked {
  method: string;
  path: string;
  body?: Body;
}

/** The CMS restarts, or a proxy before it has lost it: worth another attempt. */
const PASSING = new Set([429, 502, 503, 504]);
const FIRST_PAUSE_MS = 250;

/**
 * Sends one idempotent request and answers its JSON.
 * @throws CmsRefusal with the server's words, CmsUnreachable, CmsMisspoke; the signal's reason when stopped.
 */
export async function send(sender: Sender, asked: Asked): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt >= sender.attempts;
    const response = await attemptOnce(sender, asked).catch((cause: unknown) => {
      sender.signal?.throwIfAborted();
      if (last) throw new CmsUnreachable(sender.url, cause);
      return null;
    });
    if (response && (last || !PASSING.has(response.status))) return read(response, asked);
    await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, { signal: sender.signal });
  }
}

/** Status and whole text, because a connection can also break while the answer is read. */
async function attemptOnce(sender: Sender, asked: Asked): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = { authorization: `Bearer ${sender.token}` };
  if (asked.body) headers['content-type'] = asked.body.type;
  const timeout = AbortSignal.timeout(sender.timeoutMs);
  const response = await fetch(sender.url + asked.path, {
    method: asked.method,
    headers,
    body: asked.body?.content ?? null,
    signal: sender.signal ? AbortSignal.any([sender.signal, timeout]) : timeout,
  });
  return { status: response.status, text: await response.text() };
}

function read({ status, text }: { status: number; text: string }, { method, path }: Asked): unknown {
  const answer = jsonOf(text);
  if (status >= 200 && status < 300) {
    if (answer === undefined) throw new CmsMisspoke(`${method} ${path}`, 'not JSON');
    return answer;
  }
  const refusal = ErrorBody.safeParse(answer);
  if (refusal.success) throw new CmsRefusal({ ...refusal.data.error, status });
  throw new CmsRefusal({ status, code: 'unexplained', message: foreignWords(answer, status) });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Refusals that Strapi itself utters before our routes are reached carry a name instead of a code. */
function foreignWords(answer: unknown, status: number): string {
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : null;
  const said = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return said || `The CMS answered ${status}.`;
}
