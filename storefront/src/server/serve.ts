import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { env } from '#kernel/env.ts';
import { codeOf, reasonOf, SiteError } from '#kernel/errors.ts';
import { answer, failure } from './answer.ts';
import { send } from './answers.ts';
import { securityHeaders } from './rules/headers.ts';
import { addressForLog } from './rules/paths.ts';

/** How long answers under way may take when the server is asked to end. In ms. */
const GRACE = 10_000;

function broke(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const address = addressForLog(request.url ?? '');
  console.error(`${request.method ?? ''} ${address} failed: ${reasonOf(error)}`);
  if (response.headersSent) return void response.destroy();
  send(request, response, failure());
}

function listen(server: Server): Promise<void> {
  const { STOREFRONT_HOST: host, STOREFRONT_PORT: port } = env();
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const message =
        codeOf(error) === 'EADDRINUSE'
          ? `Port ${port} is taken. Stop what listens there, or set STOREFRONT_PORT to another port.`
          : `The storefront cannot listen at ${host}:${port}: ${reasonOf(error)}.`;
      reject(new SiteError('CANNOT_LISTEN', message, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
  });
}

/** Starts the server; `stop` lets answers under way end. */
export async function startServer(): Promise<{ stop(): Promise<void> }> {
  const always = Object.entries(securityHeaders(env().SITE_URL));
  const server = createServer((request, response) => {
    for (const [name, value] of always) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => broke(request, response, error));
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  // Longer than a reverse proxy keeps its connections, so that it is never we who close one under a request.
  server.keepAliveTimeout = 75_000;
  await listen(server);
  return { stop: () => closed(server) };
}
