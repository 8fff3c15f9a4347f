import { readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aPage, aPress } from '../../testing/press.ts';
import { useSite } from '../../testing/site.ts';
import { compareWithLive } from './compare.ts';
import { goBack, resume } from './going-back.ts';
import { pull } from './pull.ts';
import { writeRelease } from './whole-release.ts';

const site = useSite();
const folder = (...path: string[]) => join(site.dataDir, 'site', ...path);
const press = (words = 'as published') => aPress(aPage(() => words));
const loud = vi.spyOn(console, 'error').mockImplementation(() => undefined);
vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeAll(async () => void (await pull()));
beforeEach(async () => {
  loud.mockClear();
  await resume(press());
});

/** Writes a file as new: the one that lies there may be shared with other releases. */
async function tamper(file: string, bytes: string | Buffer): Promise<void> {
  await rm(folder('current', file), { force: true });
  await writeFile(folder('current', file), bytes);
}

test('where the live site is what would be rendered now, nothing happens', async () => {
  const before = await readlink(folder('current'));
  expect(await compareWithLive(press())).toMatchObject({ kind: 'same' });
  expect(await readlink(folder('current'))).toBe(before);
  expect(loud).not.toHaveBeenCalled();
});

test('a twin that was compressed by another version is no difference', async () => {
  const html = gunzipSync(await readFile(folder('current/index.html.gz')));
  await tamper('index.html.gz', gzipSync(html, { level: 1 }));
  expect(await compareWithLive(press())).toMatchObject({ kind: 'same' });
});

test('each file that differs, is missing or is superfluous is found, told and mended', async () => {
  await tamper('courses/index.html', 'spoilt');
  await tamper('index.html.gz', 'no longer compressed');
  await tamper('en/old.html', 'should have gone');
  await rm(folder('current/articles/index.html'));
  await rm(folder('current/en/articles'), { recursive: true });
  const before = (await readlink(folder('current'))).replace('releases/', '');
  const found = await compareWithLive(press());
  const drift = {
    differing: ['courses/index.html', 'index.html.gz'],
    missing: ['articles/index.html', 'en/articles/index.html', 'en/articles/index.html.gz'],
    superfluous: ['en/old.html'],
  };
  const sorted =
    found.kind === 'drift' && Object.values(found.drift).map((files: string[]) => files.toSorted());
  expect(sorted).toEqual(Object.values(drift));
  expect(await compareWithLive(press())).toMatchObject({ kind: 'same' });
  const alarms = await rows('select release, total, files from site.alarm order by id desc limit 1');
  expect(alarms).toMatchObject([{ release: before, total: 6 }]);
  expect(loud).toHaveBeenCalledWith(expect.stringContaining('courses/index.html'));
});

test('nothing is compared while publishing is held, or where another build has made the live site', async () => {
  expect(
    await compareWithLive({ ...press(), build: { id: 'another', client: press().build.client } }),
  ).toEqual({
    kind: 'unready',
  });
  await writeRelease(press());
  await goBack(null, 'x');
  expect(await compareWithLive(press('newer'))).toEqual({ kind: 'held' });
});
