import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { useReleases } from '../../testing/releases.ts';
import { collectTrees } from './collect.ts';
import { liveRelease, ReleaseDraft } from './release-draft.ts';

const { SITE, bytes, filesOf, folder, live, now, publish, seen } = useReleases();
const inode = async (file: string) => (await stat(folder('current', file))).ino;

test('a release that is made of nothing holds what was put, with compressed twins', async () => {
  await publish(SITE, 'nothing');
  expect(await seen()).toEqual(SITE);
  expect(gunzipSync(await readFile(folder('current/courses/writing/one/index.html.gz'))).toString()).toBe(
    'one',
  );
});

test('a change is seen with all the rest, and the release before is as it was', async () => {
  const before = await publish(SITE, 'nothing');
  const after = await publish({ 'courses/writing/one/index.html': 'uno' });
  expect(await seen()).toEqual({ ...SITE, 'courses/writing/one/index.html': 'uno' });
  expect(await filesOf(folder('releases', before?.id ?? ''))).toEqual(SITE);
  expect(await liveRelease()).toBe(after?.id);
});

test('only the folders on the way from a changed file to the outermost are made anew', async () => {
  await publish(SITE, 'nothing');
  const ways = [
    'courses',
    'courses/writing',
    'courses/writing/one',
    'courses/writing/two',
    'courses/cooking',
  ];
  const places = () => Promise.all(ways.map((way) => realpath(folder('current', way))));
  const before = await places();
  await publish({ 'courses/writing/one/index.html': 'uno' });
  const after = await places();
  expect(ways.filter((_, index) => before[index] !== after[index])).toEqual(ways.slice(0, 3));
});

test('files beside a changed one are shared with the release before, with their twins', async () => {
  await publish(SITE, 'nothing');
  const files = ['index.html', 'index.html.gz', 'courses/index.html', 'courses/writing/two/index.html.gz'];
  const inodes = () => Promise.all(files.map((file) => inode(file)));
  const before = await inodes();
  await publish({ 'courses/new.html': 'new' });
  expect(await inodes()).toEqual(before);
});

test('of a folder that is made anew, the links to unchanged folders are those of the release before', async () => {
  await publish(SITE, 'nothing');
  const link = async (name: string) => (await lstat(folder('current', name))).ino;
  const before = [await link('courses/cooking'), await link('courses/writing')];
  await publish({ 'courses/writing/one/index.html': 'uno' });
  expect(await link('courses/cooking')).toBe(before[0]);
  expect(await link('courses/writing')).not.toBe(before[1]);
});

test('where nothing differs there is no new release', async () => {
  const before = await publish(SITE, 'nothing');
  const draft = await ReleaseDraft.begin(now(), 'live');
  expect(draft.put('index.html', bytes('home'))).toBe(false);
  expect(draft.remove('courses/gone/index.html')).toBe(false);
  expect(await draft.goLive()).toBeNull();
  expect(await readdir(folder('releases'))).toEqual([before?.id]);
});

test('a first file may lie in folders that were not there', async () => {
  await publish(SITE, 'nothing');
  await publish({ 'en/articles/a/index.html': 'a', 'courses/writing/three/index.html': 'three' });
  expect(await live('en/articles/a/index.html')).toBe('a');
  expect(await live('courses/writing/three/index.html')).toBe('three');
});

test('with its last file a folder goes, and so does the folder around it that then is empty', async () => {
  await publish({ ...SITE, 'a/b/c/index.html': 'c' }, 'nothing');
  await publish({ 'a/b/c/index.html': null, 'courses/writing/two/index.html': null });
  const { 'courses/writing/two/index.html': _, ...rest } = SITE;
  expect(await seen()).toEqual(rest);
  expect(existsSync(folder('current/a'))).toBe(false);
  expect(existsSync(folder('current/courses/writing/two'))).toBe(false);
});

test('a folder that went may come back in the same release', async () => {
  await publish(SITE, 'nothing');
  const draft = await ReleaseDraft.begin(now(), 'live');
  draft.remove('courses/writing/two/index.html');
  draft.put('courses/writing/two/other.html', bytes('other'));
  await draft.goLive();
  expect(existsSync(folder('current/courses/writing/two/index.html'))).toBe(false);
  expect(await live('courses/writing/two/other.html')).toBe('other');
});

test.each(['live', 'nothing'] as const)(
  'a file may take the place of a folder (based on %s)',
  async (base) => {
    await publish(SITE, 'nothing');
    const draft = await ReleaseDraft.begin(now(), base);
    draft.put('courses/writing/one/index.html', bytes('uno'));
    draft.put('courses/writing', bytes('a file'));
    draft.put('courses/cooking/stew/index.html', bytes('stew'));
    await draft.goLive();
    expect(await live('courses/writing')).toBe('a file');
    expect(await live('courses/cooking/stew/index.html')).toBe('stew');
  },
);

test('a folder may take the place of a file, whose twin goes', async () => {
  await publish({ ...SITE, 'notes.txt': 'notes' }, 'nothing');
  await publish({ 'notes.txt/index.html': 'a folder' });
  expect(await live('notes.txt/index.html')).toBe('a folder');
  expect(existsSync(folder('current/notes.txt.gz'))).toBe(false);
});

test('names may be as long as the file system takes them, and no longer', async () => {
  await publish(SITE, 'nothing');
  const long = '讲'.repeat(85);
  await publish({ [`articles/${long}/index.html`]: 'long' });
  expect(await live(`articles/${long}/index.html`)).toBe('long');
  await expect(publish({ [`articles/${long}讲/index.html`]: 'too long' })).rejects.toThrow(/ENAMETOOLONG/);
  expect(await live(`articles/${long}/index.html`)).toBe('long');
});

test('what a release made of nothing shares with the live one is not changed by what is put again', async () => {
  const before = await publish(SITE, 'nothing');
  const draft = await ReleaseDraft.begin(now(), 'nothing');
  expect(draft.put('index.html', bytes('home'))).toBe(false);
  expect(draft.put('index.html', bytes('home, again'))).toBe(true);
  await draft.goLive();
  expect(await seen()).toEqual({ 'index.html': 'home, again' });
  expect(await readFile(folder('releases', before?.id ?? '', 'index.html'), 'utf8')).toBe('home');
});

test('a release made of nothing is none the worse for the live one being replaced meanwhile', async () => {
  await publish(SITE, 'nothing');
  const whole = await ReleaseDraft.begin(now(), 'nothing');
  for (let count = 0; count < 6; count += 1) await publish({ 'index.html': `home ${count}` });
  await collectTrees();
  for (const [file, text] of Object.entries(SITE)) whole.put(file, bytes(text));
  await whole.goLive();
  expect(await seen()).toEqual(SITE);
});

test('a draft that is discarded leaves nothing behind', async () => {
  await publish(SITE, 'nothing');
  const trees = await readdir(folder('trees'));
  for (const base of ['live', 'nothing'] as const) {
    const draft = await ReleaseDraft.begin(now(), base);
    draft.put('courses/writing/new/index.html', bytes('never to be seen'));
    await draft.discard();
  }
  expect(await seen()).toEqual(SITE);
  expect(await readdir(folder('trees'))).toEqual(trees);
  expect(await readdir(folder('releases'))).toHaveLength(1);
});

test('what a killed maker has left behind is cleared away by the next of its kind', async () => {
  await publish(SITE, 'nothing');
  const trees = await readdir(folder('trees'));
  const killed = await ReleaseDraft.begin(now(), 'live');
  killed.put('courses/writing/new/index.html', bytes('never to be seen'));
  const beside = await ReleaseDraft.begin(now(), 'nothing');
  await (await ReleaseDraft.begin(now(), 'live')).goLive();
  expect(await readdir(folder('trees'))).toEqual(trees);
  expect(existsSync(killed.place.folder)).toBe(false);
  expect(existsSync(beside.place.folder)).toBe(true);
});

test('a later release has a name that sorts behind, though the clock stands still or goes back', async () => {
  const ids: (string | undefined)[] = [];
  for (let count = 0; count < 3; count += 1) ids.push((await publish({ 'index.html': `${count}` }))?.id);
  expect(new Set(ids).size).toBe(3);
  expect(ids.toSorted()).toEqual(ids);
});

test('what was switched to and never noted is not gone on from', async () => {
  const known = await publish(SITE, 'nothing');
  await rows('insert into site.release (id, files, unchanged, took_ms) values ($1, 0, 0, 0)', [known?.id]);
  await rows('update site.standing set live = $1', [known?.id]);
  await publish({ 'courses/new/index.html': 'new', 'index.html': null });
  await publish({ 'robots.txt': 'none' });
  expect(await seen()).toEqual({ ...SITE, 'robots.txt': 'none' });
  expect(await publish({})).toBeNull();
  expect(await seen()).toEqual(SITE);
  await rows('update site.standing set live = null');
});
