import { z } from 'zod';
import type { Cms } from './cms.ts';

const UploadedFile = z.looseObject({
  id: z.number(),
  hash: z.string(),
  ext: z.string(),
  mime: z.string(),
  url: z.string(),
});

interface PanelUpload {
  name: string;
  bytes: string | Uint8Array<ArrayBuffer>;
  mime?: string;
  /** Replaces this file of the library. */
  replaces?: number;
}

/** Uploads as the admin panel does. */
export async function tryToUpload(
  cms: Cms,
  token: string,
  { name, bytes, mime = '', replaces }: PanelUpload,
) {
  const form = new FormData();
  form.set('files', new File([bytes], name, { type: mime }));
  const path = replaces === undefined ? '/upload' : `/upload?id=${replaces}`;
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(cms.origin + path, { method: 'POST', headers, body: form });
  return { status: response.status, json: await response.json() };
}

/** Uploads a file that the media library must take; answers it as the panel gets to know it. */
export async function upload(cms: Cms, token: string, file: PanelUpload) {
  const { status, json } = await tryToUpload(cms, token, file);
  if (status >= 300) throw new Error(`The upload answered ${status}: ${JSON.stringify(json)}`);
  return UploadedFile.parse([json].flat()[0]);
}

/** One request for a file, with these headers and perhaps a `method`; answers what its reader sees. */
export async function fetchFile(
  cms: Cms,
  path: string,
  { method = 'GET', ...headers }: Record<string, string> = {},
) {
  const response = await fetch(cms.origin + path, { headers, method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
