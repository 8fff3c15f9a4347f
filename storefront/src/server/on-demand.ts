import type { IncomingMessage } from 'node:http';
import { createRequestFromNodeRequest } from 'astro/app/node';
import { routes } from 'virtual:lectern/routes';
import { absoluteUrl } from '#kernel/env.ts';
import { reading } from '#kernel/reading.ts';
import type { Made } from './answers.ts';
import { app } from './app.ts';

/** Pages of ours that are not files of a release. Astro's own addresses, such as `/_image`, are not among them. */
const onDemand = new Set(routes.filter(({ released }) => !released).map(({ component }) => component));

/**
 * The request as it was meant: its origin is ours by configuration, whatever a Host header says. Joined as
 * text, because as a URL a path like `//evil.example/` would change the host.
 */
function requestOf(message: IncomingMessage): Request {
  return new Request(absoluteUrl(message.url ?? '/'), createRequestFromNodeRequest(message));
}

export function findRoute(path: string) {
  const route = app.match(new Request(absoluteUrl(path)));
  return route && onDemand.has(route.component) ? route : null;
}

/** Lets a page of ours answer; null where none does. */
export async function answerOnDemand(message: IncomingMessage, path: string): Promise<Made | null> {
  const routeData = findRoute(path);
  if (!routeData) return null;
  const { value: response } = await reading(() =>
    app.render(requestOf(message), { routeData, addCookieHeader: true }),
  );
  const headers: Made['headers'] = {
    'cache-control': 'private, no-store',
    ...Object.fromEntries(response.headers),
  };
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  if (headers['content-type'] === 'text/html') headers['content-type'] = 'text/html; charset=utf-8';
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()), headers };
}
