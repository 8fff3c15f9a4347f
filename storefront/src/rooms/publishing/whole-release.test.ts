import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { aPage, aPress } from '../../testing/press.ts';
import * as make from '../../testing/documents.ts';
import { useSite } from '../../testing/site.ts';
import { pull } from './pull.ts';
import { writeRelease } from './whole-release.ts';
import { writePages, type PagesJob, type Render } from './write-pages.ts';

const site = useSite();
const folder = (...path: string[]) => join(site.dataDir, 'site', ...path);
const live = (file: string) => readFile(folder('current', file), 'utf8');
let edition = 'first';
const page = aPage((path) => (path === '/' ? edition : ''));

beforeAll(async () => {
  site.cms.documents = [
    make.aLesson(),
    make.aCourse(),
    make.aLesson({ locale: 'en' }),
    make.aCourse({ locale: 'en' }),
  ];
  await pull();
});
beforeEach(() => void (edition = 'first'));

test('every page of both languages lies in the release, with a compressed twin', async () => {
  await writeRelease(aPress(page));
  expect(await live('en/courses/writing/first-steps/index.html')).toContain(
    '<h1>/en/courses/writing/first-steps/</h1>',
  );
  expect(gunzipSync(await readFile(folder('current/index.html.gz'))).toString()).toContain('<h1>/</h1>first');
  expect(await live('404.html')).toContain('/404/');
  expect(await live('en/404.html')).toContain('/en/404/');
  expect(await live('sitemaps/course-writing.xml')).toContain('/sitemaps/course-writing.xml');
});

test('pages that depend on who is asking are in no release', async () => {
  await writeRelease(aPress(page));
  expect(existsSync(folder('current/learn'))).toBe(false);
});

test('what has not changed is shared with the release before, what has is not', async () => {
  const before = await writeRelease(aPress(page));
  edition = 'second';
  const after = await writeRelease(aPress(page));
  expect(after.files - after.unchanged).toBe(1);
  const inode = async (id: string, file: string) => (await stat(folder('releases', id, file))).ino;
  expect(await inode(after.id, 'courses/index.html')).toBe(await inode(before.id, 'courses/index.html'));
  expect(await readFile(folder('releases', before.id, 'index.html'), 'utf8')).toContain('first');
  expect(await live('index.html')).toContain('second');
});

test.each<[string, Render, RegExp]>([
  [
    'answers with an error',
    () => Promise.resolve(new Response('oh', { status: 500 })),
    /answers 500 instead of 200/,
  ],
  ['is empty', () => Promise.resolve(new Response('')), /is empty/],
  ['throws', () => Promise.reject(new Error('no such column')), /could not be rendered: no such column/],
])('where one page %s, the live release stays and the page is named', async (_, breaking, message) => {
  await writeRelease(aPress(page));
  const before = await readlink(folder('current'));
  const broken: Render = (path) => (path === '/en/courses/writing/' ? breaking(path) : page(path));
  edition = 'never to be seen';
  await expect(writeRelease(aPress(broken))).rejects.toThrow(message);
  await expect(writeRelease(aPress(broken))).rejects.toThrow(/^\/en\/courses\/writing\/ .*stays live/);
  expect(await readlink(folder('current'))).toBe(before);
  expect((await readdir(folder('releases'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what a killed writer has left behind is cleared away', async () => {
  await mkdir(folder('releases', '.whole-20200101T000000000Z', 'courses'), { recursive: true });
  await writeRelease(aPress(page));
  expect(existsSync(folder('releases', '.whole-20200101T000000000Z'))).toBe(false);
});

test('two writers at once make two releases, one after the other', async () => {
  const [one, two] = await Promise.all([writeRelease(aPress(page)), writeRelease(aPress(page))]);
  expect(one.id).not.toBe(two.id);
  expect(await rows('select id from site.release where id = any($1)', [[one.id, two.id]])).toHaveLength(2);
});

test('the last five releases stay', async () => {
  for (let count = 0; count < 6; count += 1) await writeRelease(aPress(page));
  expect(await readdir(folder('releases'))).toHaveLength(5);
});

test('a larger site is written by two threads, each page by one of them', async () => {
  const slugs = Array.from({ length: 300 }, (_, index) => `lesson-${1000 + index}`);
  const lessons = slugs.map((slug) => make.aLesson({ slug }));
  const sections = [{ title: null, lessons: lessons.map(({ documentId }) => documentId) }];
  site.cms.documents = [...lessons, make.aCourse({ sections })];
  await pull();
  const alone = await writeRelease(aPress(page));
  const written: [string[], string[]] = [[], []];
  const elsewhere = written.map((paths) => (job: PagesJob) => {
    paths.push(...job.outputs.map(({ path }) => path));
    return writePages(job, page);
  });
  const two = await writeRelease(aPress(() => Promise.reject(new Error('not here')), { elsewhere }));
  const [one, other] = written;
  expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
  expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
  expect([one.length + other.length, two.files, two.unchanged]).toEqual([
    alone.files,
    alone.files,
    alone.files,
  ]);
});
