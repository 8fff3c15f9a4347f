import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say, UNREACHABLE } from './running.mjs';
import { digest, PINS, PLATFORM } from './tools.mjs';

/** Milliseconds without a package after which a registry that does not answer is given up; pnpm itself waits for minutes. */
const PATIENCE = 30_000;

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
  await run([pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], told);
  writeFileSync(stamp, state);
}

/** Tells at most every two seconds how far pnpm is, and ends it when it finds no registry. */
function progress() {
  const giveUp = new AbortController();
  let told = Date.now();
  let added = '';
  let timer;
  const onOutput = (text) => {
    const now = text.match(/downloaded \d+, added \d+/g)?.at(-1) ?? added;
    if (now !== added) timer = clearTimeout(timer);
    if (now !== added && Date.now() - told > 2000) {
      told = Date.now();
      say(`  ${now}`);
    }
    added = now;
    if (timer || !UNREACHABLE.test(text)) return;
    say('  The npm registry does not answer; trying again …');
    timer = setTimeout(() => giveUp.abort(), PATIENCE).unref();
  };
  return { onOutput, signal: giveUp.signal };
}
