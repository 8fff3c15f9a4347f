import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say, UNREACHABLE } from './running.mjs';
import { digest, PINS, PLATFORM } from './tools.mjs';

/** By itself pnpm waits for minutes before it gives up on a network that is not there. */
const PATIENCE = [
  '--config.fetch-retries=2',
  '--config.fetch-retry-mintimeout=1000',
  '--config.fetch-retry-maxtimeout=5000',
];

/** `pnpm install`, unless the last one was made from the same lockfile and manifests. */
export async function installPackages({ home, pnpm, env }) {
  const workspace = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
  const members = [...workspace.matchAll(/^ {2}- ['"]?([\w/-]+)/gm)].map(
    ([, member]) => `${member}/package.json`,
  );
  const files = ['package.json', ...members, 'pnpm-lock.yaml'].filter((file) => existsSync(join(ROOT, file)));
  const state = digest(
    PLATFORM,
    PINS.node.version,
    workspace,
    ...files.map((file) => readFileSync(join(ROOT, file), 'utf8')),
  );
  const stamp = join(home, 'installed');
  if (existsSync(join(ROOT, 'node_modules')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state)
    return;
  say('Installing packages …');
  rmSync(stamp, { force: true });
  const told = Object.assign(progress(), { cwd: ROOT, env: { ...env, CI: 'true' } });
  await run([pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', ...PATIENCE], told);
  writeFileSync(stamp, state);
}

/** Tells at most every two seconds how far pnpm is, and once that it finds no registry. */
function progress() {
  let last = Date.now();
  let warned = false;
  const onOutput = (text) => {
    if (!warned && UNREACHABLE.test(text)) {
      warned = true;
      say('  The npm registry does not answer; trying again …');
    }
    const [found] = text.match(/downloaded \d+, added \d+/g)?.slice(-1) ?? [];
    if (!found || Date.now() - last < 2000) return;
    last = Date.now();
    say(`  ${found}`);
  };
  return { onOutput };
}
