import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { routes } from 'virtual:lectern/routes';
import { absoluteUrl } from '#kernel/env.ts';
import { reading } from '#kernel/reading.ts';
import type { Made } from './answers.ts';
import { app } from './app.ts';
import { visitorAddress } from './rules/visitor-address.ts';

/** Pages of ours that are not files of a release. Astro's own addresses, such as `/_image`, are not among them. */
const onDemand = new Set(routes.filter(({ released }) => !released).map(({ component }) => component));

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
}

/**
 * The request as it was meant: its origin is ours by configuration, whatever a Host header says. Joined as
 * text, because as a URL a path like `//evil.example/` would change the host. Made by ourselves, because Astro
 * listens to the connection for each request and stops only where it sends the answer too.
 */
export function requestOf(message: IncomingMessage): Request {
  const { method = 'GET', url = '/' } = message;
  const options = { method, headers: headersOf(message), duplex: 'half' };
  if (method === 'GET' || method === 'HEAD') return new Request(absoluteUrl(url), options);
  const body = Readable.toWeb(message) as ReadableStream; // as: Node's web streams are those of the web
  return new Request(absoluteUrl(url), { ...options, body });
}

export function findRoute(path: string) {
  const route = app.match(new Request(absoluteUrl(path)));
  return route && onDemand.has(route.component) ? route : null;
}

/** The answer that a page has given, which nobody keeps unless it says otherwise. */
export async function madeOf(response: Response): Promise<Made> {
  const headers: Made['headers'] = {
    'cache-control': 'private, no-store',
    ...Object.fromEntries(response.headers),
  };
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  if (headers['content-type'] === 'text/html') headers['content-type'] = 'text/html; charset=utf-8';
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()), headers };
}

/** Lets a page of ours answer; null where none does. */
export async function answerOnDemand(message: IncomingMessage, path: string): Promise<Made | null> {
  const routeData = findRoute(path);
  if (!routeData) return null;
  const clientAddress = visitorAddress(
    message.socket.remoteAddress,
    message.headersDistinct['x-forwarded-for']?.join(','),
  );
  const { value: response } = await reading(() =>
    app.render(requestOf(message), { routeData, addCookieHeader: true, clientAddress }),
  );
  return madeOf(response);
}
