import { pipeline } from 'node:stream/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaFile } from '#kernel/cms/client.ts';
import { codeOf } from '#kernel/errors.ts';
import { draftFile, PREVIEW_HEADERS } from '#rooms/publishing/index.ts';

const PREFIX = '/preview/media/';

/** What the CMS says of a file, and browsers are told. */
const PASSED_ON = [
  'content-type',
  'content-length',
  'content-range',
  'content-disposition',
  'content-security-policy',
  'accept-ranges',
];

/** Sends a file of a draft, whole or in parts, as the CMS gives it. False where the address opens none. */
export async function sendDraftFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  if (!path.startsWith(PREFIX)) return false;
  const name = draftFile(path.slice(PREFIX.length).replace(/\/$/, ''));
  if (!name) return false;
  const { range } = request.headers;
  const file = await mediaFile(name, range ? { range } : {});
  if (!file.body || ![200, 206].includes(file.status)) return false;
  for (const [header, value] of Object.entries(PREVIEW_HEADERS)) response.setHeader(header, value);
  for (const header of PASSED_ON) {
    const value = file.headers.get(header);
    if (value !== null) response.setHeader(header, value);
  }
  response.writeHead(file.status);
  await send(file.body, request, response);
  return true;
}

async function send(body: ReadableStream<Uint8Array>, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'HEAD') {
    await body.cancel();
    return void response.end();
  }
  await pipeline(body, response).catch((error: unknown) => {
    // A visitor who goes away in the middle is no failure of ours.
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
