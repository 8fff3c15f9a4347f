import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ImportDocument } from '@lectern/shared-types';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';

export const TOKEN = 'a-token';
type Document = z.output<typeof ImportDocument>;

/** A listener in the place of the CMS: it keeps the contract and remembers what it was told. */
export interface SpokenCms {
  url: string;
  documents: Map<string, Document>;
  files: Map<string, Buffer>;
  /** Requests so far. */
  asked: () => number;
}

interface Listening extends SpokenCms {
  refuses: (document: Document) => boolean;
}

/** @param refuses documents that it says no to */
export async function listeningCms(
  refuses: (document: Document) => boolean = () => false,
): Promise<SpokenCms> {
  let asked = 0;
  const cms: Listening = { url: '', documents: new Map(), files: new Map(), asked: () => asked, refuses };
  const server = createServer((request, response) => {
    asked += 1;
    void answer(cms, request, response);
  });
  cms.url = await listening(server);
  return cms;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // listening on TCP, so never a pipe name
  return `http://127.0.0.1:${port}`;
}

async function answer(cms: Listening, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  const { status, said } = answerTo(cms, request, body);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
}

function answerTo(cms: Listening, { method, url = '', headers }: IncomingMessage, body: Buffer): Answer {
  if (headers.authorization !== `Bearer ${TOKEN}`)
    return refusal(401, 'NOT_ALLOWED', 'The token is not right.');
  if (method === 'PUT' && url === '/api/importing/documents') return putDocument(cms, body);
  if (method === 'POST' && url === '/api/importing/media') return postMedia(cms, body);
  if (url === '/api/importing/administrator?email=admin%40example.com')
    return { status: 200, said: { email: 'admin@example.com', name: 'Admin' } };
  return refusal(404, 'UNKNOWN', 'Nothing is here.');
}

interface Answer {
  status: number;
  said: unknown;
}

function refusal(status: number, code: string, message: string): Answer {
  return { status, said: { error: { status, code, message } } };
}

function putDocument(cms: Listening, body: Buffer): Answer {
  const parsed = ImportDocument.safeParse(JSON.parse(body.toString()));
  if (!parsed.success) return refusal(400, 'NOT_UNDERSTOOD', parsed.error.issues[0]?.message ?? '');
  const document = parsed.data;
  if (cms.refuses(document)) return refusal(422, 'UNWANTED', 'This one is not wanted.');
  const slug = 'slug' in document.data ? document.data.slug : '';
  const key = `${document.type} ${slug} ${document.locale}`;
  const known = cms.documents.get(key);
  cms.documents.set(key, document);
  const same = JSON.stringify(known) === JSON.stringify(document);
  const outcome = known === undefined ? 'created' : same ? 'unchanged' : 'updated';
  return { status: 200, said: { documentId: hashOf(slug), outcome, published: Boolean(document.publishAs) } };
}

/** The one file of a multipart body, named by its bytes. */
function postMedia(cms: Listening, body: Buffer): Answer {
  const begin = body.indexOf('\r\n\r\n') + 4;
  const bytes = body.subarray(begin, body.lastIndexOf('\r\n--'));
  const extension = /filename="[^"]*\.(\w+)"/.exec(body.toString('latin1'))?.[1] ?? 'bin';
  const name = `file_${hashOf(bytes)}.${extension}`;
  const created = !cms.files.has(name);
  cms.files.set(name, bytes);
  return { status: 200, said: { name, url: `/uploads/${name}`, created } };
}

function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}
