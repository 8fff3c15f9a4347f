import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, inject } from 'vitest';
import { reasonOf } from '#kernel/errors.ts';
import { baseEnvironment } from '../../src/testing/env.ts';

const execute = promisify(execFile);
const storefront = fileURLToPath(new URL('../..', import.meta.url));
/** Beside the packages that a bundle imports. */
const packages = join(storefront, 'node_modules');
const astro = join(packages, 'astro/bin/astro.mjs');
const BUILT = 'built';

/** What `bin/site.mjs` does, for a bundle that lies elsewhere. */
const RUN = `const entry = 'file://' + process.argv[1] + '/server/entry.mjs';
const { run } = await import(entry);
process.exitCode = await run(process.argv.slice(2), { client: process.argv[1] + '/client/', entry });`;

type Variables = Record<string, string>;

/** A build of the storefront for tests: a running site keeps its own. */
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

/** Whether it was built, by whichever test file has begun it; throws where that has failed. */
async function isBuilt(folder: string): Promise<boolean> {
  const outcome = await readFile(join(folder, 'outcome'), 'utf8').catch(() => null);
  if (outcome !== null && outcome !== BUILT) throw new Error(`The bundle was not built: ${outcome}`);
  return outcome === BUILT;
}

/** The build that all test files share: whoever comes first makes it, and the others wait. */
async function sharedBuild(): Promise<string> {
  const folder = inject('bundleFolder');
  const out = join(folder, 'bundle');
  const isFirst = await mkdir(join(folder, 'claimed')).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const outcome = await build(out, 'astro.config.ts', {}).then(() => BUILT, reasonOf);
    await writeFile(join(folder, 'outcome.part'), outcome);
    await rename(join(folder, 'outcome.part'), join(folder, 'outcome'));
  }
  while (!(await isBuilt(folder))) await setTimeout(200);
  return out;
}

/**
 * The bundle, built with neither database nor CMS at hand, once for all test files.
 * @param options.apart gives the file a copy of its own, which it may break
 */
export function useBundle({ apart = false } = {}): Bundle {
  const bundle = {} as Bundle; // filled before the first test runs
  let own = '';
  beforeAll(async () => {
    own = await mkdtemp(join(packages, '.test-'));
    const shared = await sharedBuild();
    const folder = apart ? join(own, 'bundle') : shared;
    if (apart) await cp(shared, folder, { recursive: true });
    Object.assign(bundle, {
      folder,
      run: async (command, variables, ...args) => {
        const env = { ...baseEnvironment, ...variables };
        return (await execute(process.execPath, inNode(folder, command, ...args), { env })).stdout;
      },
      serve: (variables) => serve(folder, variables),
      work: (variables) => work(folder, variables),
      plain: async (variables) => {
        await build(join(own, 'plain'), 'astro.plain.config.ts', variables);
        return join(own, 'plain', 'client');
      },
    } satisfies Bundle);
  }, 180_000);
  afterAll(() => rm(own, { recursive: true, force: true }));
  return bundle;
}
