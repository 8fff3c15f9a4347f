import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reasonOf, SiteError } from '#kernel/errors.ts';
import { SideThread } from '#kernel/side-thread.ts';
import {
  compareWithLive,
  goBack,
  keptReleases,
  heldSince,
  readStanding,
  resume,
  writeRelease,
  type Comparison,
  type KeptRelease,
  type PagesDone,
  type PagesJob,
  type Press,
} from '#rooms/publishing/index.ts';
import { loadPages, render } from './app.ts';

/** Where the build put what browsers load, and the module that `bin/site.mjs` imports. */
export interface Bundle {
  client: string;
  entry: string;
}

export const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Names a build by all its files: the same sources make the same name. */
export async function buildId({ client, entry }: Bundle): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [dirname(fileURLToPath(entry)), client]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Lets two threads make whole releases, for as long as `work` lasts. */
async function withPress<T>(bundle: Bundle, work: (press: Press) => Promise<T>): Promise<T> {
  const build = { id: await buildId(bundle), client: bundle.client };
  const threads = [1, 2].map(() => new SideThread<PagesJob, PagesDone>(bundle.entry, 'attendPages'));
  const elsewhere = threads.map((thread) => (job: PagesJob) => thread.ask(job));
  const retire = () => Promise.all(threads.map((thread) => thread.dismiss()));
  return work({ build, render, elsewhere, retire, check: loadPages }).finally(retire);
}

/** Where somebody has gone back to an earlier release, that one stays, and it is no failure. */
export async function renderUnlessHeld(bundle: Bundle): Promise<void> {
  const { held } = await readStanding();
  if (held) console.warn(heldSince(held));
  else await renderAll(bundle);
}

export async function renderAll(bundle: Bundle): Promise<void> {
  const started = performance.now();
  const { id, files, unchanged } = await withPress(bundle, (press) => writeRelease(press));
  const counts = `${files} files, ${unchanged} of them unchanged`;
  console.log(`Release ${id} is live: ${counts}, in ${secondsSince(started)}.`);
}

function told({ id, isLive, noted }: KeptRelease): string {
  const what = noted ? (noted.isWhole ? 'all pages' : 'what had changed') : 'not noted';
  return [id, noted?.liveAt ?? '–'.padEnd(24), what.padEnd(16), isLive ? 'live' : ''].join('  ').trimEnd();
}

async function list(): Promise<void> {
  const { held } = await readStanding();
  for (const release of await keptReleases()) console.log(told(release));
  if (held) console.log(heldSince(held));
}

function readWish(args: string[]) {
  const options = {
    list: { type: 'boolean' },
    resume: { type: 'boolean' },
    because: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ...values, release: positionals[0] ?? null };
  } catch (error) {
    const usage = 'rollback [<release>] [--because <words>] | --list | --resume';
    throw new SiteError('BAD_ARGUMENTS', `${reasonOf(error)} It is said so: ${usage}`, { cause: error });
  }
}

/** Shows an earlier release and holds publishing; or lists the releases there are; or goes on publishing. */
export async function rollback(bundle: Bundle, args: string[]): Promise<void> {
  const wish = readWish(args);
  if (wish.list) return list();
  if (wish.resume) {
    const { id } = await withPress(bundle, resume);
    console.log(`Release ${id} is live, and publishing goes on.`);
    return;
  }
  const { from, to } = await goBack(wish.release, wish.because ?? 'npm run rollback');
  console.log(`Visitors see ${to} again instead of ${from}. Publishing is held: what editors publish waits.`);
  console.log('To render all that is published now, and go on: npm run rollback -- --resume');
}

function outcomeOf(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'held':
      return 'Publishing is held, so the live site is not what is published. Nothing was compared.';
    case 'unready':
      return 'What is live was made by another build. Run `render` first. Nothing was compared.';
    case 'same':
      return `All ${comparison.files} files are what would be rendered now.`;
    case 'drift':
      return `There were differences; release ${comparison.mendedBy} mends them.`;
  }
}

/** Compares what is live with what would be rendered now, and mends it. */
export async function compare(bundle: Bundle): Promise<void> {
  console.log(outcomeOf(await withPress(bundle, compareWithLive)));
}
