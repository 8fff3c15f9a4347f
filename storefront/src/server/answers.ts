import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { ErrorBody } from '@lectern/shared-types';
import type { Messages } from '#messages/index.ts';
import { plainHtml, type Plain } from '#ui/plain-page.ts';
import { acceptsGzip } from './rules/headers.ts';

/** Below this many bytes compression costs more than it saves. */
const WORTH_COMPRESSING = 1_000;

/** An answer that is made on the spot. */
export interface Made {
  status: number;
  body: Buffer;
  headers: Record<string, string | string[]>;
  /** The body compressed, where that was done before. */
  packed?: Buffer | undefined;
}

/** Sends an answer, compressed where it is a text and the browser takes it. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers, packed }: Made,
): void {
  const type = String(headers['content-type'] ?? '');
  const isText = /^text\/|json|xml/.test(type);
  const compress =
    isText && body.length >= WORTH_COMPRESSING && acceptsGzip(request.headers['accept-encoding']);
  const bytes = compress ? (packed ?? gzipSync(body)) : body;
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

/** A page that must work while there is no release to take a page from; in all languages at once. */
export function plainPage(status: number, words: (messages: Messages) => Plain): Made {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { status, body: Buffer.from(plainHtml(words)), headers };
}
