import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/* The CMS as the bench needs it: built, headless, and with a switch for what is measured. */

const CMS = fileURLToPath(new URL('../../../cms/', import.meta.url));
const require = createRequire(`${CMS}package.json`);

type Next = () => Promise<unknown>;
type Middleware = (ctx: unknown, next: Next) => Promise<unknown>;
interface Document {
  documentId: string;
}

/** What the bench uses of Strapi. */
interface Strapi {
  documents(uid: string): {
    create(write: object): Promise<Document>;
    update(write: object): Promise<Document>;
  };
  db: { connection: { raw(sql: string, bindings?: unknown[]): Promise<{ rows: unknown[] }> } };
  server: { mount(): void; httpServer: { listen(...where: unknown[]): void; address(): AddressInfo } };
  log: { level: string };
  load(): Promise<void>;
  destroy(): Promise<void>;
}

export interface Desk {
  strapi: Strapi;
  origin: string;
  /** Switches the keeping of versions on or off. */
  keepVersions(isOn: boolean): void;
}

/** Starts the built CMS by the environment of this process. */
export async function startDesk(): Promise<Desk> {
  const keeping: {
    keepVersions(strapi: unknown): Middleware;
  } = require('./plugins/editorial/dist/server/services/keeping.js');
  const { keepVersions } = keeping;
  let isKept = true;
  keeping.keepVersions = (strapi) => {
    const keep = keepVersions(strapi);
    return (ctx, next) => (isKept ? keep(ctx, next) : next());
  };
  const { createStrapi }: { createStrapi(options: object): Strapi } = require('@strapi/strapi');
  const strapi = createStrapi({
    appDir: CMS,
    distDir: `${CMS}dist`,
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((done) => httpServer.listen(0, '127.0.0.1', done));
  return {
    strapi,
    origin: `http://127.0.0.1:${String(httpServer.address().port)}`,
    keepVersions: (isOn) => {
      isKept = isOn;
    },
  };
}
