// What every `npm run <verb> -- …` begins with. Needs Node 20 or newer and npm, nothing else: fetches the pinned pnpm
// and, where the machine's Node will not do, a current one; installs; then hands over to src/run.ts.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { withLock } from './bootstrap/lock.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { explain, ROOT, say, Stop } from './bootstrap/running.mjs';
import { fetchTools } from './bootstrap/tools.mjs';

const HOME = join(ROOT, '.lectern');

function requireNode20() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Stop(
      `Lectern needs Node 20 or newer; this is Node ${process.versions.node}. See https://nodejs.org`,
    );
}

/** Runs the verb with the Node and pnpm that fit. It stops in order when told to, and also when this process dies. */
function handOver(node, env) {
  const child = spawn(node, [join(ROOT, 'local/src/run.ts'), ...process.argv.slice(2)], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm may be killed without a word to us; nobody could stop us from its terminal then.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref();
  child.once('exit', (code, signal) => (process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)));
}

try {
  requireNode20();
  mkdirSync(HOME, { recursive: true });
  const prepare = async () => {
    const tools = await fetchTools(HOME);
    const path = [dirname(tools.node), dirname(tools.pnpm), process.env.PATH ?? ''].join(delimiter);
    const env = { ...process.env, PATH: path };
    await installPackages({ home: HOME, pnpm: tools.pnpm, env });
    return { node: tools.node, env };
  };
  const wait = (holder) => say(`Waiting for another npm run (process ${holder}) to finish installing …`);
  const { node, env } = await withLock(join(HOME, 'lock'), prepare, wait);
  handOver(node, env);
} catch (error) {
  const known = error instanceof Stop ? error : explain(String(error), 'Starting');
  say(known.message);
  process.exitCode = 1;
}
