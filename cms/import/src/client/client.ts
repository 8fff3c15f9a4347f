import { Administrator, ImportedMedia, ImportOutcome, type ImportDocument } from '@lectern/shared-types';
import type { z } from 'zod';
import { CmsMisspoke, CmsRefusal } from './errors.ts';
import { send, type Body, type Sender } from './send.ts';

export interface CmsClientOptions {
  /** Where the CMS listens, as in `http://127.0.0.1:1337`. */
  url: string;
  token: string;
  attempts?: number;
  timeoutMs?: number;
  /** Stops whatever is under way; calls then reject with its reason. */
  signal?: AbortSignal;
}

/** A file of the media library to be; `alt` describes it to who cannot see it. */
export interface MediaFile {
  name: string;
  bytes: Uint8Array;
  mime: string;
  alt?: string | null;
}

export interface CmsClient {
  /** Makes one locale of one document be so; saying it twice changes nothing. */
  putDocument(document: ImportDocument): Promise<ImportOutcome>;
  /** Stores a file once; the same bytes answer the same name. */
  putMedia(file: MediaFile): Promise<ImportedMedia>;
  /** The administrator in whose name documents can be published, or null. */
  administrator(email: string): Promise<Administrator | null>;
}

/** Speaks with a running CMS by its server token. Rejects with CmsRefusal, CmsUnreachable or CmsMisspoke. */
export function createCmsClient(options: CmsClientOptions): CmsClient {
  const sender: Sender = {
    url: options.url.replace(/\/+$/, ''),
    token: options.token,
    attempts: options.attempts ?? 5,
    timeoutMs: options.timeoutMs ?? 60_000,
    signal: options.signal,
  };
  return {
    putDocument: (document) => putDocument(sender, document),
    putMedia: (file) => putMedia(sender, file),
    administrator: (email) => administrator(sender, email),
  };
}

async function putDocument(sender: Sender, document: ImportDocument): Promise<ImportOutcome> {
  const path = '/api/importing/documents';
  const body = { content: JSON.stringify(document), type: 'application/json' };
  return parse(ImportOutcome, await send(sender, { method: 'PUT', path, body }), path);
}

async function putMedia(sender: Sender, file: MediaFile): Promise<ImportedMedia> {
  const path = '/api/importing/media';
  const body = await multipartOf(file);
  return parse(ImportedMedia, await send(sender, { method: 'POST', path, body }), path);
}

async function multipartOf({ name, bytes, mime, alt }: MediaFile): Promise<Body> {
  const form = new FormData();
  if (alt) form.set('alt', alt);
  form.set('file', new Blob([Uint8Array.from(bytes)], { type: mime }), name);
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data';
  return { content: new Uint8Array(await encoded.arrayBuffer()), type };
}

async function administrator(sender: Sender, email: string): Promise<Administrator | null> {
  const path = `/api/importing/administrator?email=${encodeURIComponent(email)}`;
  try {
    return parse(Administrator, await send(sender, { method: 'GET', path }), path);
  } catch (error) {
    if (error instanceof CmsRefusal && error.status === 404) return null;
    throw error;
  }
}

function parse<T>(schema: z.ZodType<T>, answer: unknown, path: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CmsMisspoke(path, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}
