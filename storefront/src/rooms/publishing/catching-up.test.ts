import { existsSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { read } from '#kernel/reading.ts';
import * as make from '../../testing/documents.ts';
import { aPage, aPress } from '../../testing/press.ts';
import { useSite } from '../../testing/site.ts';
import { pull } from './pull.ts';
import { ReleaseDraft } from './release-draft.ts';
import { needsFullRender, writeRelease } from './whole-release.ts';
import { writePages, type Render } from './write-pages.ts';

const site = useSite();
const folder = (...path: string[]) => join(site.dataDir, 'site', ...path);
const live = (file: string) => readFile(folder('current', file), 'utf8');
const articles = (...slugs: string[]) => slugs.map((slug) => make.anArticle({ slug }));
const touch = (tag: string) => rows('insert into site.touch (tag) values ($1)', [tag]);
const standing = async () => (await rows('select live, applied, build from site.standing'))[0];

/** Renders as `aPage` does, but does `once` when the home page has been rendered for the first time. */
function meanwhile(once: () => Promise<unknown>, page = aPage()): Render {
  let isOver = false;
  return async (path) => {
    const answer = await page(path);
    if (path === '/' && !isOver) {
      isOver = true;
      await once();
    }
    return answer;
  };
}

beforeEach(async () => {
  site.cms.documents = articles('one', 'two');
  await pull();
  await writeRelease(aPress(aPage()));
});

test('what each page has read is kept, whichever thread has rendered it', async () => {
  const page: Render = (path) => read(`page:${path}`, () => aPage()(path));
  await writeRelease(aPress(page, { elsewhere: [(job) => writePages(job, page)] }));
  const rendered = await rows<{ path: string; tags: string[] }>('select path, tags from site.rendered');
  const outside = rendered.filter(({ path, tags }) => !tags.includes(`page:${path}`));
  expect(outside).toEqual([]);
  expect(rendered.map(({ path }) => path)).toContain('/articles/one/');
});

test('a page whose data changes after it was rendered is rendered again before anybody sees it', async () => {
  let words = 'old words';
  const page: Render = async (path) => {
    const now = await read('words', () => Promise.resolve(words));
    return aPage(() => now)(path);
  };
  const change = async () => {
    words = 'new words';
    await touch('words');
  };
  await writeRelease(aPress(meanwhile(change, page)));
  expect(await live('index.html')).toContain('new words');
  const [last] = await rows<{ id: string }>('select max(id) as id from site.touch');
  expect(await standing()).toMatchObject({ applied: last?.id });
});

test('a text that is published meanwhile is there, and one that is taken down is not', async () => {
  const change = () => {
    site.cms.documents = articles('two', 'three');
    return pull();
  };
  await writeRelease(aPress(meanwhile(change)));
  expect(existsSync(folder('current/articles/one'))).toBe(false);
  expect(await live('articles/three/index.html')).toContain('/articles/three/');
  const paths = await rows<{ path: string }>(`select path from site.rendered where path ~ '^/articles/.'`);
  expect(paths.map(({ path }) => path).sort()).toEqual(['/articles/three/', '/articles/two/']);
});

test('a page that is gone when its turn comes stops nothing, one that should be there does', async () => {
  const gone: Render = (path) =>
    path === '/articles/one/' ? Promise.resolve(new Response('gone', { status: 404 })) : aPage()(path);
  await expect(writeRelease(aPress(gone))).rejects.toThrow('/articles/one/ answers 404 instead of 200');
  const change = () => {
    site.cms.documents = articles('two');
    return pull();
  };
  await writeRelease(aPress(meanwhile(change, gone)));
  expect(existsSync(folder('current/articles/one'))).toBe(false);
});

test('the live site goes on publishing while a whole release is made', async () => {
  const publishOne = async () => {
    const draft = await ReleaseDraft.begin(new Date(), 'live');
    draft.put('articles/one/index.html', Buffer.from('published meanwhile'));
    await draft.goLive();
    expect(await live('articles/one/index.html')).toBe('published meanwhile');
  };
  await writeRelease(aPress(meanwhile(publishOne)));
  expect(await live('articles/one/index.html')).toContain('<h1>/articles/one/</h1>');
});

test.each([
  [
    'asks for a style that is missing',
    () => '<link rel="stylesheet" href="/_astro/gone.css">',
    /asks for \/_astro\/gone.css/,
  ],
  ['breaks off', (path: string) => (path === '/en/articles/' ? '<!--' : ''), /\/en\/articles\/ is not whole/],
])('a release of which a page %s is not shown', async (_, text, message) => {
  const before = await readlink(folder('current'));
  const page = aPage(text);
  const broken: Render = async (path) => {
    const answer = await page(path);
    const html = await answer.text();
    return new Response(html.includes('<!--') ? html.replace('</html>', '') : html, answer);
  };
  await expect(writeRelease(aPress(broken))).rejects.toThrow(message);
  expect(await readlink(folder('current'))).toBe(before);
  expect((await readdir(folder('releases'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a release that cannot be noted is not shown', async () => {
  const before = await readlink(folder('current'));
  await rows(
    `create function site.refuse() returns trigger language plpgsql as $$ begin raise 'no room'; end $$`,
  );
  await rows(`create constraint trigger refuse after insert on site.release deferrable initially deferred
    for each row execute function site.refuse()`);
  await expect(writeRelease(aPress(aPage(() => 'never to be seen')))).rejects.toThrow('no room');
  await rows('drop trigger refuse on site.release');
  await rows('drop function site.refuse');
  expect(await readlink(folder('current'))).toBe(before);
  expect(await live('index.html')).not.toContain('never to be seen');
});

test('all pages are to be rendered when another build, a pull or nothing stands behind the live ones', async () => {
  expect(await needsFullRender('a build')).toBe(false);
  expect(await needsFullRender('another build')).toBe(true);
  await pull();
  expect(await needsFullRender('a build')).toBe(true);
  await writeRelease(aPress(aPage()));
  expect(await needsFullRender('a build')).toBe(false);
  const known = await standing();
  await rows('update site.standing set live = null');
  expect(await needsFullRender('a build')).toBe(true);
  await rows(
    `insert into site.release (id, files, unchanged, took_ms) values ('20200101T000000000Z', 0, 0, 0)`,
  );
  await rows(`update site.standing set live = '20200101T000000000Z'`);
  expect(await needsFullRender('a build')).toBe(true);
  await rows('update site.standing set live = $1', [known?.live]);
});
