import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { LOCALES, type ErrorBody, type Locale } from '@lectern/shared-types';
import { messagesOf, type Messages } from '#messages/index.ts';
import { acceptsGzip } from './rules/headers.ts';

/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1_000;

/** An answer that is made on the spot. */
export interface Made {
  status: number;
  body: Buffer;
  headers: Record<string, string | string[]>;
}

/** Sends an answer, compressed where it is a text and the browser takes it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers }: Made,
): void {
  const type = String(headers['content-type'] ?? '');
  const isText = /^text\/|json|xml/.test(type);
  const compress =
    isText && body.length >= WORTH_COMPRESSING && acceptsGzip(request.headers['accept-encoding']);
  const bytes = compress ? gzipSync(body) : body;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isText) response.setHeader('vary', 'accept-encoding');
  if (compress) response.setHeader('content-encoding', 'gzip');
  response.writeHead(status, status === 304 ? {} : { 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** A refusal or a state for machines. */
export function json(status: number, value: unknown): Made {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, body: Buffer.from(JSON.stringify(value)), headers };
}

export function refusal(status: number, code: string, message: string): Made {
  return json(status, { error: { status, code, message } } satisfies ErrorBody);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Plain = { title: string; text: string };

/** A page that must work while there is no release to take a page from; in all languages at once. */
export function plainPage(
  status: number,
  words: (messages: Messages) => Plain,
  locales: Locale[] = [...LOCALES],
): Made {
  const parts = locales.map((locale) => ({ locale, ...words(messagesOf(locale)) }));
  const sections = parts.map(
    ({ locale, title, text }) =>
      `<section lang="${locale}"><h1>${escaped(title)}</h1><p>${escaped(text)}</p></section>`,
  );
  const html = `<!doctype html><html lang="${locales[0] ?? ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(parts[0]?.title ?? '')}</title></head><body>${sections.join('')}</body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { status, body: Buffer.from(html), headers };
}
