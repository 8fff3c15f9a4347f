import type { IncomingMessage, ServerResponse } from 'node:http';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '#kernel/env.ts';
import { localeOf, localePath } from '#kernel/locale.ts';
import { places } from '#kernel/places.ts';
import { presentAddress } from '#rooms/publishing/index.ts';
import { plainPage, refusal, send, type Made } from './answers.ts';
import { sendDraftFile } from './draft-file.ts';
import { sendGatedFile } from './gated-file.ts';
import { alive, readiness } from './health.ts';
import { measured } from './metrics.ts';
import { offerTwin } from './not-found.ts';
import { lessonPage } from './lesson-page.ts';
import { answerOnDemand, findRoute } from './on-demand.ts';
import { bodyLimit, bodyRefusal } from './rules/bodies.ts';
import { isFromElsewhere } from './rules/origin.ts';
import { asked, type Asked } from './rules/paths.ts';
import { sendFile } from './static-files.ts';

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  /** Still percent-encoded; `search` begins with `?` or is empty. */
  path: string;
  search: string;
}

const isReading = ({ request }: Visit) => request.method === 'GET' || request.method === 'HEAD';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function notFound({ request, response, path }: Visit): Promise<void> {
  const offer = await offerTwin(path);
  if (offer) return send(request, response, offer);
  const { current } = places();
  const page = join(current, localePath(localeOf(path), '/404.html'));
  if (await sendFile(request, response, { path: page, status: 404 })) return;
  if (await exists(current))
    return send(request, response, refusal(404, 'NOT_FOUND', 'There is no such page.'));
  const made = plainPage(503, (words) => ({ title: words.openingTitle, text: words.opening }));
  send(request, response, { ...made, headers: { ...made.headers, 'retry-after': '10' } });
}

function movedTo({ request, response, search }: Visit, path: string, status: 301 | 308): void {
  const headers = { location: `${path}${search}`, 'cache-control': 'public, max-age=3600' };
  send(request, response, { status, body: Buffer.alloc(0), headers });
}

async function file({ request, response }: Visit, found: Extract<Asked, { kind: 'file' }>): Promise<boolean> {
  const { assets, current, media } = places();
  if (found.root === 'media')
    return sendFile(request, response, { path: join(media, found.file), isImmutable: true });
  if (found.root === 'assets')
    return sendFile(request, response, { path: join(assets, found.file), isImmutable: true });
  const inRelease = await sendFile(request, response, { path: join(current, found.file) });
  return inRelease || sendFile(request, response, { path: join(assets, found.file) });
}

/** An endpoint tells in its own words what is wrong; for a page that broke we do. What it cannot do just now, it tells. */
const speaks = ({ headers }: Made) => Boolean(headers['content-type']?.includes('json'));

export const failure = (): Made =>
  plainPage(500, (words) => ({ title: words.failedTitle, text: words.failed }));

async function onDemand(visit: Visit): Promise<boolean> {
  const made = await answerOnDemand(visit.request, visit.path);
  if (!made || (made.status === 404 && !speaks(made))) return false;
  send(visit.request, visit.response, made.status === 500 && !speaks(made) ? failure() : made);
  return true;
}

/** Answers where something is found at this address. */
async function found(visit: Visit): Promise<boolean> {
  const { request, response, path } = visit;
  const what = asked(path);
  const { current } = places();
  switch (what.kind) {
    case 'page':
      return (await sendFile(request, response, { path: join(current, what.file) })) || onDemand(visit);
    case 'file':
      return (await file(visit, what)) || onDemand(visit);
    case 'unclosed': {
      if (await onDemand(visit)) return true;
      const isPage = await exists(join(current, decodeURIComponent(path), 'index.html'));
      if (isPage || findRoute(`${path}/`)) movedTo(visit, `${path}/`, 308);
      return isPage || response.headersSent;
    }
    case 'nothing':
      return false;
  }
}

/** Leads to where a document is to be found now that had this address before. */
async function ledOn(visit: Visit): Promise<boolean> {
  const path = await presentAddress(visit.path);
  if (path !== null) movedTo(visit, path, 301);
  return path !== null;
}

/** What was not read stands between us and the next request of the connection, so the connection ends. */
function refuseBody({ request, response, path }: Visit, status: 411 | 413): void {
  response.setHeader('connection', 'close');
  const made =
    status === 413
      ? refusal(status, 'BODY_TOO_LONG', `At most ${bodyLimit(path)} bytes can be sent at once.`)
      : refusal(status, 'LENGTH_REQUIRED', 'Say by Content-Length how much is sent.');
  send(request, response, made);
}

/** Anything but reading: only pages and endpoints that answer on demand take it, and only from our own pages. */
async function act(visit: Visit): Promise<void> {
  const { request, response, path } = visit;
  if (isFromElsewhere(request.headers.origin, env().SITE_URL))
    return send(
      request,
      response,
      refusal(403, 'FOREIGN_ORIGIN', 'This was not sent from a page of this site.'),
    );
  const unread = bodyRefusal(request.headers, path);
  if (unread !== null) return refuseBody(visit, unread);
  if (asked(path).kind !== 'nothing' && (await onDemand(visit))) return;
  response.setHeader('allow', 'GET, HEAD');
  send(
    request,
    response,
    plainPage(405, (words) => ({ title: words.methodTitle, text: words.method })),
  );
}

/** Finds the answer to a request: a state, a file of the release, a page on demand, a way on, or nothing. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  const [path, search] = end === -1 ? [url, ''] : [url.slice(0, end), url.slice(end)];
  const visit = { request, response, path, search };
  if (path === '/healthz') return send(request, response, alive());
  if (path === '/readyz') return send(request, response, await readiness());
  const figures = path === '/metrics' ? await measured(request) : null;
  if (figures) return send(request, response, figures);
  if (!isReading(visit)) return act(visit);
  if (await sendDraftFile(request, response, path)) return;
  if (await sendGatedFile(request, response)) return;
  const lesson = await lessonPage(request, path);
  if (lesson) return send(request, response, lesson);
  if (!(await found(visit)) && !(await ledOn(visit))) await notFound(visit);
}
