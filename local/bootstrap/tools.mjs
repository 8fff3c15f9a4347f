import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain, run, say, Stop } from './running.mjs';

export const PINS = JSON.parse(readFileSync(new URL('tools.json', import.meta.url), 'utf8'));
export const PLATFORM = `${process.platform}-${process.arch}`;

/** @param {string[]} texts */
export const digest = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);

/** Whether the machine's Node is of the pinned major version and not older than the pin. */
function machineNodeWillDo() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [pinnedMajor, pinnedMinor] = PINS.node.version.split('.').map(Number);
  return major === pinnedMajor && minor >= pinnedMinor;
}

/** The tools' folder carries their versions in its name, so that a running Lectern keeps its own when pins change. */
export async function fetchTools(home) {
  const wanted = Object.entries(PINS).filter(([tool]) => tool !== 'node' || !machineNodeWillDo());
  const packages = wanted.map(([tool, { version, packages: of }]) => ({ tool, version, ...of[PLATFORM] }));
  const missing = packages.find(({ name }) => !name);
  if (missing)
    throw new Stop(
      `There is no ${missing.tool} ${missing.version} for ${PLATFORM} on npm. Use Linux or macOS on x64 or arm64.`,
    );
  const folder = join(home, `tools-${digest(JSON.stringify(packages))}`);
  if (!existsSync(folder)) await installTools(folder, packages);
  const program = (tool) =>
    packages.filter((one) => one.tool === tool).map((one) => programIn(folder, one))[0];
  return { node: program('node') ?? process.execPath, pnpm: program('pnpm') };
}

const programIn = (folder, { tool, name }) =>
  join(folder, 'node_modules', name, ...(tool === 'node' ? ['bin', 'node'] : ['pnpm']));

async function installTools(folder, packages) {
  say(`Fetching ${packages.map(({ tool, version }) => `${tool} ${version}`).join(' and ')} …`);
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  const locked = packages.map(({ name, version, integrity }) => [
    `node_modules/${name}`,
    { version, integrity },
  ]);
  const root = { name: 'lectern-tools', dependencies };
  const lock = {
    name: 'lectern-tools',
    lockfileVersion: 3,
    packages: { '': root, ...Object.fromEntries(locked) },
  };
  writeFileSync(join(unfinished, 'package.json'), JSON.stringify(root));
  writeFileSync(join(unfinished, 'package-lock.json'), JSON.stringify(lock));
  const npm = /npm-cli\.js$/.test(process.env.npm_execpath ?? '')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  await run([...npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'], {
    cwd: unfinished,
  });
  for (const one of packages) await requireWhole(programIn(unfinished, one), one);
  renameSync(unfinished, folder);
}

/** npm reports success even where the disk was full half way. */
async function requireWhole(program, { tool, version }) {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (said.stdout?.trim().replace('v', '') === version) return;
  const { bavail, bsize } = statfsSync(dirname(fileURLToPath(import.meta.url)));
  throw explain(
    bavail * bsize < 100e6 ? 'ENOSPC' : `${tool} was not fetched whole, or cannot run here.`,
    'npm ci',
  );
}
