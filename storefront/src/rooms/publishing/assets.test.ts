import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aPage } from '../../testing/press.ts';
import { useSite } from '../../testing/site.ts';
import { pull } from './pull.ts';
import { writeRelease } from './whole-release.ts';

const site = useSite();
const laid = async () => (await readdir(join(site.dataDir, 'site/assets'), { recursive: true })).sort();
let builds: string;

/** Makes a whole release by a build whose pages ask for a style, and for an icon that all builds have. */
async function releaseBy(id: string, style = `_astro/${id}.css`) {
  const client = join(builds, id);
  await mkdir(join(client, '_astro'), { recursive: true });
  await writeFile(join(client, style), `/* ${style} */`);
  await writeFile(join(client, 'favicon.svg'), '<svg/>');
  const asking = aPage(() => `<link rel="stylesheet" href="/${style}"><link rel="icon" href="/favicon.svg">`);
  return writeRelease({ build: { id, client }, render: asking });
}

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'lectern-builds-'));
  await pull();
});
beforeEach(async () => {
  await rm(join(site.dataDir, 'site'), { recursive: true, force: true });
  await rows('update site.standing set live = null');
});
afterAll(() => rm(builds, { recursive: true, force: true }));

test('what a build asks for is laid out with compressed twins before its pages are seen', async () => {
  await releaseBy('one');
  expect(await laid()).toEqual([
    '_astro',
    '_astro/one.css',
    '_astro/one.css.gz',
    'favicon.svg',
    'favicon.svg.gz',
  ]);
});

test('styles stay while a release asks for them that is kept, and go with the last of them', async () => {
  await releaseBy('old');
  for (let count = 0; count < 4; count += 1) await releaseBy('new');
  expect(await laid()).toContain('_astro/old.css');
  await releaseBy('new');
  const left = ['_astro', '_astro/new.css', '_astro/new.css.gz', 'favicon.svg', 'favicon.svg.gz'];
  expect(await laid()).toEqual(left);
  expect(await rows('select id from site.build')).toEqual([{ id: 'new' }]);
});

test('nothing goes while it is unknown which build made a release that is kept', async () => {
  const old = await releaseBy('old');
  const unknown = await releaseBy('new');
  await rows('update site.release set build = null where id = $1', [unknown.id]);
  await rm(join(site.dataDir, 'site/releases', old.id), { recursive: true });
  await releaseBy('new');
  expect(await laid()).toContain('_astro/old.css');
});
