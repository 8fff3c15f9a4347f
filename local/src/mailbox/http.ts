import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listPage, messagePage, missingPage, STYLE } from './page.ts';
import type { MailStore, Message } from './store.ts';
import { languageOf, type Language } from './words.ts';

interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

interface Asked {
  method: string;
  path: string;
  language: Language;
  /** Whose mails are looked for; null for everybody's. */
  to: string | null;
  store: MailStore;
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
/** A mail may look as it likes and open links in a new tab; it runs nothing and fetches nothing. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The pages of the mailbox, and `/api/messages` for tests. */
export function mailboxServer(store: MailStore): Server {
  return createServer((request, response) => {
    void answer(request, store)
      .catch((): Answer => ({ status: 500, type: 'text/plain', body: 'The mailbox could not answer.' }))
      .then((given) => send(response, given));
  });
}

async function answer(request: IncomingMessage, store: MailStore): Promise<Answer> {
  if (!isOurs(request))
    return { status: 403, type: 'text/plain', body: 'Only pages of this mailbox may ask.' };
  const url = new URL(`http://mailbox${request.url ?? '/'}`);
  const language = languageOf(url.searchParams.get('lang'), request.headers['accept-language']);
  const asked = {
    method: request.method ?? 'GET',
    path: url.pathname,
    to: url.searchParams.get('to'),
    language,
    store,
  };
  return (await answerPrograms(asked)) ?? (await answerPeople(asked)) ?? html(404, missingPage(language));
}

/** Refuses foreign pages, and foreign names that lead here, which is how a page could read mails behind our back. */
function isOurs({ headers, method }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return false;
  return method === 'GET' || headers.origin === undefined || headers.origin === `http://${host}`;
}

async function answerPrograms({ method, path, to, store }: Asked): Promise<Answer | null> {
  const id = path.match(/^\/api\/messages\/([^/]+)$/)?.[1];
  if (path === '/healthz') return { status: 200, type: 'text/plain', body: 'ok' };
  if (path === '/api/messages' && method === 'GET') return json(200, await store.list(to));
  if (path === '/api/messages' && method === 'DELETE') {
    for (const message of await store.list()) await store.remove(message.id);
    return json(200, []);
  }
  if (id && method === 'GET') {
    const message = await store.read(id);
    return json(message ? 200 : 404, message);
  }
  return null;
}

async function answerPeople({ method, path, to, language, store }: Asked): Promise<Answer | null> {
  if (path === '/style.css') return { status: 200, type: 'text/css', body: STYLE };
  if (path === '/') return html(200, listPage(await store.list(to), language, to));
  const [, id, part] = path.match(/^\/messages\/([^/]+)(?:\/(html|remove))?$/) ?? [];
  const message = id ? await store.read(id) : null;
  if (!message) return null;
  if (part === 'html') return mailBody(message);
  if (part !== 'remove') return html(200, messagePage(message, language));
  if (method !== 'POST') return null;
  await store.remove(message.id);
  return { status: 303, type: 'text/plain', body: '', headers: { location: `/?lang=${language}` } };
}

const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

const html = (status: number, body: string): Answer => ({
  status,
  type: 'text/html',
  body,
  headers: { 'content-security-policy': PAGE_POLICY },
});

function mailBody(message: Message): Answer {
  const body = `<!doctype html><base target="_blank">${message.html ?? ''}`;
  return { status: 200, type: 'text/html', body, headers: { 'content-security-policy': MAIL_POLICY } };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
}
