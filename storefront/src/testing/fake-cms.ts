import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExportLine, PublishedDocument } from '@lectern/shared-types';

export const CMS_TOKEN = 'a-token-of-the-tests-with-32-characters';

/** A CMS that publishes whatever a test puts there. */
export interface FakeCms {
  url: string;
  documents: PublishedDocument[];
  /** Files of the media library by name. */
  media: Map<string, Buffer>;
  /** Names of the files that were asked for, in order. */
  fetched: string[];
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

export async function startFakeCms(): Promise<FakeCms> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (request.headers.authorization !== `Bearer ${CMS_TOKEN}`) return void response.writeHead(403).end();
    if (path === '/api/publishing/export')
      return void response.end(cms.garble(exportOf(cms.documents)).join('\n'));
    const name = path.replace('/api/publishing/media/', '');
    cms.fetched.push(name);
    const bytes = cms.media.get(name);
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has an address with a port
  const cms: FakeCms = {
    url: `http://127.0.0.1:${port}`,
    documents: [],
    media: new Map(),
    fetched: [],
    garble: (lines) => lines,
    stop: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
  return cms;
}
