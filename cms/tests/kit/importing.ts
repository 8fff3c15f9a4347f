import { ImportedMedia, ImportOutcome, type ImportDocument } from '@lectern/shared-types';
import { TOKEN, type Cms } from './cms.ts';
import { call } from './http.ts';

/** The demo account of local mode that may publish. */
export const ADMIN = 'admin@lectern.local';

/** Imports a document that must be accepted. */
export async function put(cms: Cms, document: ImportDocument): Promise<ImportOutcome> {
  const { status, text, json } = await tryToPut(cms, document);
  if (status !== 200) throw new Error(`The import answered ${status}: ${text}`);
  return ImportOutcome.parse(json);
}

export function tryToPut(cms: Cms, body: unknown, token: string = TOKEN) {
  return call(cms, '/api/importing/documents', { method: 'PUT', token, body });
}

/** A lesson as an importer says it. */
export function lesson(slug: string, data: object = {}, said: object = {}): ImportDocument {
  const words = { slug, title: '第一课', body: '正文', ...data };
  return { type: 'lesson', locale: 'zh-CN', data: words, ...said };
}

interface Upload {
  name: string;
  bytes: string | Uint8Array<ArrayBuffer>;
  mime?: string;
  alt?: string;
  token?: string;
}

export async function tryToSend(cms: Cms, { name, bytes, mime = '', alt, token = TOKEN }: Upload) {
  const form = new FormData();
  form.set('file', new File([bytes], name, { type: mime }));
  if (alt) form.set('alt', alt);
  const headers = token ? { Authorization: `Bearer ${token}` } : undefined;
  const init = { method: 'POST', body: form, ...(headers ? { headers } : {}) };
  const response = await fetch(`${cms.origin}/api/importing/media`, init);
  const text = await response.text();
  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : null };
}

/** Sends a file that must be taken. */
export async function send(cms: Cms, upload: Upload): Promise<ImportedMedia> {
  const { status, text, json } = await tryToSend(cms, upload);
  if (status !== 200) throw new Error(`The upload answered ${status}: ${text}`);
  return ImportedMedia.parse(json);
}

/** A small picture; `colour` decides its bytes. */
export const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="9" height="9" fill="${colour}"/></svg>`;
