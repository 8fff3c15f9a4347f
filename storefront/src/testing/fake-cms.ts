import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  DocumentFault,
  DraftFault,
  ExportLine,
  PublishedDocument,
  ShowDocument,
  ShowDraft,
  UnsayableDocument,
  UnsayableDraft,
} from '@lectern/shared-types';
import { answerOfAccounts, type FakeAccount } from './fake-accounts.ts';

export const CMS_TOKEN = 'a-token-of-the-tests-with-32-characters';

/** A CMS that publishes whatever a test puts there. */
export interface FakeCms {
  url: string;
  documents: PublishedDocument[];
  /** Documents, by id, that it finds faults in when it is asked for them. */
  unsayable: Map<string, DocumentFault[]>;
  /** Files of the media library by name. */
  media: Map<string, Buffer>;
  /** What previews are told of, by document id; a list of faults is told of a draft that cannot be said. */
  drafts: Map<string, ShowDraft | DraftFault[]>;
  /** Names of the files that it sent, or would have sent if it had them, in order. */
  fetched: string[];
  /** Mail addresses and passwords, by the account's id. */
  accounts: Map<string, FakeAccount>;
  /** Changes the lines of the export just before they are sent. */
  garble: (lines: string[]) => string[];
  stop(): Promise<void>;
}

function exportOf(documents: PublishedDocument[]): string[] {
  const lines: ExportLine[] = [
    ...documents.map((document) => ({ kind: 'document' as const, document })),
    { kind: 'end', count: documents.length, snapshotAt: '2026-01-01T00:00:00.000Z' },
  ];
  return lines.map((line) => JSON.stringify(line));
}

function tellDocument(cms: FakeCms, address: string, response: ServerResponse): void {
  const [type, documentId = ''] = address.split('/');
  const faults = cms.unsayable.get(documentId);
  if (faults) return refuse('DOCUMENT_UNSAYABLE', faults, response);
  const documents = cms.documents.filter((one) => one.type === type && one.documentId === documentId);
  if (documents.length === 0) return void response.writeHead(404).end();
  response.end(JSON.stringify({ documents } satisfies ShowDocument));
}

function tellDraft(draft: ShowDraft | DraftFault[] | undefined, response: ServerResponse): void {
  if (!draft) return void response.writeHead(404).end();
  if (!Array.isArray(draft)) return void response.end(JSON.stringify(draft));
  refuse('DRAFT_UNSAYABLE', draft, response);
}

type Unsayable = UnsayableDocument['error'] | UnsayableDraft['error'];

function refuse(code: Unsayable['code'], faults: Unsayable['faults'], response: ServerResponse): void {
  const error = { status: 422, code, message: 'It lacks something.', faults };
  response.writeHead(422).end(JSON.stringify({ error }));
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

function sendFile(cms: FakeCms, name: string, { request, response }: Exchange): void {
  const bytes = cms.media.get(name);
  const mark = bytes && `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (mark && request.headers['if-none-match'] === mark) return void response.writeHead(304).end();
  cms.fetched.push(name);
  response.writeHead(bytes ? 200 : 404, mark ? { etag: mark } : {}).end(bytes);
}

export async function startFakeCms(): Promise<FakeCms> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (request.headers.authorization !== `Bearer ${CMS_TOKEN}`) return void response.writeHead(403).end();
    if (path.startsWith('/api/membership/')) return void answerOfAccounts(cms.accounts, request, response);
    if (path === '/api/publishing/export')
      return void response.end(cms.garble(exportOf(cms.documents)).join('\n'));
    const drafted = /^\/api\/publishing\/drafts\/[a-z]+\/([a-z0-9]+)\?/.exec(path)?.[1];
    if (drafted) return tellDraft(cms.drafts.get(drafted), response);
    const shown = /^\/api\/publishing\/documents\/(.+)$/.exec(path)?.[1];
    if (shown) return tellDocument(cms, shown, response);
    sendFile(cms, path.replace('/api/publishing/media/', ''), { request, response });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has an address with a port
  const cms: FakeCms = {
    url: `http://127.0.0.1:${port}`,
    documents: [],
    unsayable: new Map(),
    media: new Map(),
    drafts: new Map(),
    fetched: [],
    accounts: new Map(),
    garble: (lines) => lines,
    stop: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
  return cms;
}
