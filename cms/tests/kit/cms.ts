import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { vi } from 'vitest';
import { newDatabase } from './database.ts';
import { APP_DIR, COMPILED, SETTINGS } from './settings.ts';

export { TOKEN } from './settings.ts';

const require = createRequire(import.meta.url);

export interface Cms {
  strapi: Core.Strapi;
  /** Where its HTTP server listens, as in `http://127.0.0.1:40123`. */
  origin: string;
  /** Address of its database. */
  database: string;
  close(): Promise<void>;
}

/** Starts a real CMS with a real HTTP server, on a database of its own unless `CMS_DATABASE_URL` says otherwise. */
export async function startCms(settings: Record<string, string> = {}): Promise<Cms> {
  const database = settings.CMS_DATABASE_URL ?? (await newDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cms-'));
  const env = { ...SETTINGS, DATA_DIR: folder, ...settings, CMS_DATABASE_URL: database };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  forgetCompiledCode();
  const restoreListeners = keepListeners();
  const strapi = await load(restoreListeners);
  strapi.server.mount();
  // A slow machine may come back to a kept connection just when the server closes it.
  strapi.server.httpServer.keepAliveTimeout = 10 * 60_000;
  await new Promise<void>((done) => strapi.server.httpServer.listen(0, '127.0.0.1', done));
  const { port } = strapi.server.httpServer.address() as AddressInfo; // it listens on a port, not on a pipe
  const close = async () => {
    await quiet(strapi);
    await strapi.destroy();
    restoreListeners();
  };
  return { strapi, origin: `http://127.0.0.1:${port}`, database, close };
}

/** After it has answered, Strapi still reads what it wrote, to tell of it; that must not meet a closed database. */
async function quiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const busy = () => pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() > 0;
  // It reads several times in a row, with nothing to see in between.
  for (let calm = 0; calm < 5; calm = busy() ? 0 : calm + 1) await sleep(10);
}

async function load(restoreListeners: () => void): Promise<Core.Strapi> {
  // Strapi cannot be imported as an ES module: it imports folders.
  const { createStrapi } = require('@strapi/strapi');
  const strapi: Core.Strapi = createStrapi({
    appDir: APP_DIR,
    distDir: COMPILED,
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = 'error';
  try {
    await strapi.load();
    return strapi;
  } catch (error) {
    await strapi.destroy();
    restoreListeners();
    throw error;
  }
}

/** The environment is parsed when its file is first loaded, so each start loads it anew. */
function forgetCompiledCode(): void {
  for (const file of Object.keys(require.cache))
    if (file.startsWith(COMPILED)) Reflect.deleteProperty(require.cache, file);
}

/** Strapi's `destroy` removes every listener of the process, the test runner's among them. */
function keepListeners(): () => void {
  const kept = process.eventNames().map((name) => [name, process.rawListeners(name)] as const);
  return () => {
    process.removeAllListeners();
    for (const [name, listeners] of kept) {
      for (const listener of listeners) process.on(name, listener as () => void); // rawListeners says Function
    }
  };
}
