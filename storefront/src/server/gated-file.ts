import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mimeOf } from '#kernel/media/types.ts';
import { places } from '#kernel/places.ts';
import { gatedFile } from '#rooms/membership/index.ts';
import { plainPage, send } from './answers.ts';
import { requestOf } from './on-demand.ts';
import { dispositionOf } from './rules/headers.ts';
import { sendFile } from './static-files.ts';

const PREFIX = '/gated/';

/** Of every answer below the prefix: kept by no cache and found by nobody. */
const GATED_HEADERS = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' };

function refuse(request: IncomingMessage, response: ServerResponse): void {
  const made = plainPage(403, (words) => ({ title: words.gatedTitle, text: words.gated }));
  send(request, response, { ...made, headers: { ...made.headers, ...GATED_HEADERS } });
}

/** Sends a file of a paid text, whole or in parts, to whom its address was given. False for other addresses. */
export async function sendGatedFile(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (!request.url?.startsWith(PREFIX)) return false;
  const handed = await gatedFile(requestOf(request));
  const found = handed && {
    path: join(places().gated, handed.file),
    headers: {
      ...GATED_HEADERS,
      ...(handed.as && {
        'content-disposition': dispositionOf({ type: mimeOf(handed.file), name: handed.as }),
      }),
    },
  };
  if (!found || !(await sendFile(request, response, found))) refuse(request, response);
  return true;
}
