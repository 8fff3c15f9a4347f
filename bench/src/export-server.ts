import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportLine } from '@lectern/shared-types';

/** Serves generated lines as the CMS serves its export, so that a pull can be measured at any size. */
export async function serveExport(lines: () => Iterable<ExportLine>) {
  function* chunks() {
    for (const line of lines()) yield `${JSON.stringify(line)}\n`;
  }
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    pipeline(Readable.from(chunks()), response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The export server has no port.');
  return { url: `http://127.0.0.1:${String(address.port)}`, stop: () => server.close() };
}
