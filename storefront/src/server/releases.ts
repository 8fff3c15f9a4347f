import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SecondThread } from '#kernel/second-thread.ts';
import { writeRelease, type PagesDone, type PagesJob, type Press } from '#rooms/publishing/index.ts';
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
export async function withPress<T>(bundle: Bundle, work: (press: Press) => Promise<T>): Promise<T> {
  const build = { id: await buildId(bundle), client: bundle.client };
  await loadPages();
  const thread = new SecondThread<PagesJob, PagesDone>(bundle.entry);
  const press: Press = { build, render, elsewhere: (job) => thread.ask(job) };
  return work(press).finally(() => thread.dismiss());
}

export async function renderAll(bundle: Bundle): Promise<void> {
  const started = performance.now();
  const { id, files, unchanged } = await withPress(bundle, (press) => writeRelease(press));
  const counts = `${files} files, ${unchanged} of them unchanged`;
  console.log(`Release ${id} is live: ${counts}, in ${secondsSince(started)}.`);
}
