import { spawn } from 'node:child_process';
import { build as buildAll, buildSharedTypes } from '../building/index.ts';
import { openHouse, runningHouse, type HouseFile } from '../house/house-file.ts';
import { seedVariables, SEED_PROGRAM } from '../house/seed.ts';
import { publishHouse, SITE_PROGRAM } from '../house/site.ts';
import { startHouse } from '../house/start-house.ts';
import {
  callersFolder,
  corpusFolder,
  forwarded,
  ordinary,
  readSettings,
  type Variables,
} from '../kernel/env.ts';
import { LocalError } from '../kernel/errors.ts';
import { inRoot } from '../kernel/paths.ts';
import { since, terminal } from '../kernel/terminal.ts';
import { optionsOf } from './options.ts';
import { untilTold } from './signals.ts';

/** `npm run build`: the bundles, and a new release of the site from what the CMS holds as published. */
export async function build(): Promise<number> {
  const settings = readSettings();
  await buildAll(terminal);
  const began = performance.now();
  if (runningHouse(settings.DATA_DIR)) await publishHouse(settings.DATA_DIR);
  else {
    const house = await startHouse({ ...optionsOf(settings), seed: false, signal: untilTold().signal });
    await house.stop();
  }
  terminal.line(`Pulled what is published and rendered the site in ${since(began)}`);
  return 0;
}

/** `npm run seed`: puts the demo academy into the running CMS, and on the site. */
export async function seed(args: string[]): Promise<number> {
  const house = openHouse(readSettings().DATA_DIR);
  const env = seedVariables({
    cmsUrl: house.urls.cms,
    token: house.token,
    administrator: administratorOf(house),
  });
  return thenSettle(await run([SEED_PROGRAM, ...args], env), house);
}

/** `npm run import -- <folder> [options]`: brings a course into the running CMS; published ones show on the site. */
export async function importCourse(args: string[]): Promise<number> {
  const needsNoHouse = args.length === 0 || args.includes('--help') || args.includes('--dry-run');
  const house = needsNoHouse ? null : openHouse(readSettings().DATA_DIR);
  await buildSharedTypes(terminal);
  const env = { ...ordinary(), ...(house ? { CMS_URL: house.urls.cms, CMS_TOKEN: house.token } : {}) };
  const code = await run([inRoot('cms/import/src/cli.ts'), ...args], env);
  const publishes = args.some((arg) => arg.startsWith('--publish'));
  return house && publishes ? thenSettle(code, house) : code;
}

/** `npm run reindex`: builds the search index of the running house anew. */
export async function reindex(): Promise<number> {
  const { site } = openHouse(readSettings().DATA_DIR);
  return run([inRoot('storefront/bin/site.mjs'), 'reindex'], site);
}

/** `npm run rollback [-- <release>]`, `-- --list`, `-- --resume`: shows visitors an earlier release of the site. */
export async function rollback(args: string[]): Promise<number> {
  const { DATA_DIR } = readSettings();
  return run([inRoot('storefront', SITE_PROGRAM), 'rollback', ...args], {
    ...ordinary(),
    ...openHouse(DATA_DIR).site,
  });
}

/** `npm run bench -- build …`, `-- editorial` or `-- search …`. */
export async function bench(args: string[]): Promise<number> {
  await buildAll(terminal);
  const corpus = corpusFolder();
  const { MEILI_URL, MEILI_KEY } = forwarded();
  const search = {
    ...(MEILI_URL && MEILI_KEY ? { MEILI_URL, MEILI_KEY } : {}),
    ...(corpus ? { CORPUS_DIR: corpus } : {}),
  };
  return run([inRoot('bench/src/cli.ts'), ...args], { ...ordinary(), ...search });
}

function administratorOf({ administrator }: HouseFile): string {
  if (administrator) return administrator;
  const message = 'The demo academy is for local mode: this house has no demo administrator to publish it.';
  throw new LocalError('NO_DEMO', message, 'Set LECTERN_MODE=local, or write courses in the admin panel.');
}

/** Exit code 1 means that a part could not be brought in; what could is shown all the same. */
async function thenSettle(code: number, { site }: HouseFile): Promise<number> {
  if (code > 1) return code;
  const began = performance.now();
  const settled = await run([inRoot('storefront', SITE_PROGRAM), 'settled'], site);
  if (settled === 0) terminal.line(`The site shows it after ${since(began)}`);
  return Math.max(code, settled);
}

/** Runs one of our programs where the person stands, on their terminal. */
function run(script: string[], env: Variables): Promise<number> {
  const options = { cwd: callersFolder(), env, stdio: 'inherit' } as const;
  const child = spawn(process.execPath, ['--no-warnings', ...script], options);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
