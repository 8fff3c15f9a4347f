import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '#kernel/errors.ts';
import { isKnown } from '#kernel/validators.ts';
import { acceptsGzip, fileHeaders, partOf } from './rules/headers.ts';

/** A file as it is to be sent. */
export interface FileAnswer {
  path: string;
  status?: number;
  isImmutable?: boolean;
  /** Said instead of what is said of every file. */
  headers?: Record<string, string>;
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP']);

async function openFile(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, constants.O_RDONLY);
  } catch (error) {
    if (ABSENT.has(codeOf(error) ?? '')) return null;
    throw error;
  }
}

interface Opened {
  handle: FileHandle;
  size: number;
  etag: string;
}

/** Looks at the opened file, never at its path again: a release may be switched between two looks. */
async function look(path: string): Promise<Opened | null> {
  const handle = await openFile(path);
  if (!handle) return null;
  const about = await handle.stat();
  if (about.isFile()) {
    const etag = `"${about.ino.toString(36)}-${about.size.toString(36)}-${Math.trunc(about.mtimeMs).toString(36)}"`;
    return { handle, size: about.size, etag };
  }
  await handle.close();
  return null;
}

async function send(file: Opened, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { handle, size, etag } = file;
  const tag = { etag, 'accept-ranges': 'bytes' };
  const isFresh = response.statusCode === 200 && isKnown(etag, request.headers['if-none-match']);
  if (isFresh) return void response.writeHead(304, { etag }).end();
  const isCurrent = !request.headers['if-range'] || request.headers['if-range'] === etag;
  const part = response.statusCode === 200 && isCurrent ? partOf(request.headers.range, size) : 'whole';
  if (part === 'unsatisfiable')
    return void response.writeHead(416, { ...tag, 'content-range': `bytes */${size}` }).end();
  const { start, end } = part === 'whole' ? { start: 0, end: size - 1 } : part;
  const range = part === 'whole' ? {} : { 'content-range': `bytes ${start}-${end}/${size}` };
  const status = part === 'whole' ? response.statusCode : 206;
  response.writeHead(status, { ...tag, ...range, 'content-length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

/** Sends a file, compressed where it has a compressed twin and the browser takes it. False where there is none. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, status = 200, isImmutable = false, headers = {} }: FileAnswer,
): Promise<boolean> {
  const takesGzip = acceptsGzip(request.headers['accept-encoding']) && !request.headers.range;
  const compressed = takesGzip ? await look(`${path}.gz`) : null;
  const file = compressed ?? (await look(path));
  if (!file) return false;
  try {
    response.statusCode = status;
    for (const [name, value] of Object.entries({ ...fileHeaders(path, isImmutable), ...headers }))
      response.setHeader(name, value);
    response.setHeader('vary', 'accept-encoding');
    if (compressed) response.setHeader('content-encoding', 'gzip');
    await send(file, request, response);
    return true;
  } catch (error) {
    // A visitor who goes away in the middle is no failure of ours.
    if (codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE') return true;
    throw error;
  } finally {
    await file.handle.close();
  }
}
