import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { baseEnvironment } from '../../src/testing/env.ts';

const execute = promisify(execFile);
const storefront = fileURLToPath(new URL('../..', import.meta.url));
const astro = join(storefront, 'node_modules/astro/bin/astro.mjs');

/** What `bin/site.mjs` does, for a bundle that lies elsewhere. */
const RUN = `const entry = 'file://' + process.argv[1] + '/server/entry.mjs';
const { run } = await import(entry);
process.exitCode = await run(process.argv.slice(2), { client: process.argv[1] + '/client/', entry });`;

type Variables = Record<string, string>;

/** A build of the storefront that a test file has to itself: a running site keeps its own. */
export interface Bundle {
  folder: string;
  run(command: string, variables: Variables, ...args: string[]): Promise<string>;
  /** Starts the server and answers its origin. */
  serve(variables: Variables): Promise<{ origin: string; stop(): Promise<number | null> }>;
  /** Starts a worker. */
  work(variables: Variables): Worker;
  /** Lets Astro write the whole site by itself; answers where. */
  plain(variables: Variables): Promise<string>;
}

/** A worker process; it can be told to end, or be killed. */
interface Worker {
  /** Answers its exit code; null where a signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  /** What it has written so far. */
  said(): string;
}

async function build(outDir: string, config: string, variables: Variables): Promise<void> {
  const args = [astro, 'build', '--config', config, '--outDir', outDir];
  await execute(process.execPath, args, { cwd: storefront, env: { ...baseEnvironment, ...variables } });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has an address with a port
  server.close();
  return port;
}

function inNode(folder: string, ...command: string[]) {
  return ['--input-type=module', '--eval', RUN, '--', folder, ...command];
}

async function serve(folder: string, variables: Variables) {
  const port = String(await freePort());
  const env = { ...baseEnvironment, ...variables, STOREFRONT_PORT: port };
  const child = spawn(process.execPath, inNode(folder, 'serve'), {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended before it listened; above it says why.');
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    return child.exitCode;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function work(folder: string, variables: Variables): Worker {
  const env = { ...baseEnvironment, ...variables };
  const child = spawn(process.execPath, inNode(folder, 'work'), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return { end, said: () => said };
}

/** Builds the bundle, with neither database nor CMS at hand, before the tests of one file. */
export function useBundle(): Bundle {
  const bundle = {} as Bundle; // filled before the first test runs
  beforeAll(async () => {
    // Beside the packages that the bundle imports.
    const folder = await mkdtemp(join(storefront, 'node_modules', '.test-'));
    await build(folder, 'astro.config.ts', {});
    Object.assign(bundle, {
      folder,
      run: async (command, variables, ...args) => {
        const env = { ...baseEnvironment, ...variables };
        return (await execute(process.execPath, inNode(folder, command, ...args), { env })).stdout;
      },
      serve: (variables) => serve(folder, variables),
      work: (variables) => work(folder, variables),
      plain: async (variables) => {
        await build(join(folder, 'plain'), 'astro.plain.config.ts', variables);
        return join(folder, 'plain', 'client');
      },
    } satisfies Bundle);
  }, 120_000);
  afterAll(() => rm(bundle.folder, { recursive: true, force: true }));
  return bundle;
}
