import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { academy, CANARY } from './kit/academy.ts';
import { useBundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();

/** The folders of a release are linked, those of Astro's build are not. */
async function filesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const found = names.map(async (name) => {
    const path = join(folder, name);
    return (await stat(path)).isDirectory() ? filesBelow(path) : [path];
  });
  return (await Promise.all(found)).flat();
}

/** The files of a site by path, without styles and compressed twins; error pages under the name of the release. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const all = await filesBelow(folder);
  const paths = all.filter((path) => !/\.gz$|_astro|favicon|plain\.css/.test(path));
  const named = (path: string) => relative(folder, path).replace('404/index.html', '404.html');
  const files = await Promise.all(
    paths.map(async (path) => [named(path), await readFile(path, 'utf8')] as const),
  );
  return new Map(files);
}

test('the page writer and plain Astro make the same site, byte for byte', { timeout: 120_000 }, async () => {
  site.cms.documents = academy();
  const environment = environmentOf(site);
  await bundle.run('publish', environment);
  const written = await filesOf(join(site.dataDir, 'site', 'current'));
  const plain = await filesOf(await bundle.plain(environment));
  expect([...written.keys()].sort()).toEqual([...plain.keys()].sort());
  const differing = [...written].filter(([path, text]) => plain.get(path) !== text).map(([path]) => path);
  expect(differing).toEqual([]);
  expect(written.get('en/articles/why-write/index.html')).toContain(
    'https://academy.example/en/articles/why-write/',
  );
  expect([...written.values()].join()).not.toContain(CANARY);
});
