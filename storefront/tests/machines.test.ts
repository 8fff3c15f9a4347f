import { afterAll, beforeAll, expect, test } from 'vitest';
import sharp from 'sharp';
import * as make from '../src/testing/documents.ts';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { readXml } from '../src/testing/xml.ts';
import { academy, CANARY } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();
let server: Awaited<ReturnType<Bundle['serve']>>;

const ask = (path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, { redirect: 'manual', ...init });
const textOf = async (path: string) => (await ask(path)).text();

/** What a page says of itself in an attribute of its head. */
function headOf(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

const cardOf = async (path: string) =>
  headOf(await textOf(path), /property="og:image" content="([^"]*)"/).replace(SITE_URL, '');

beforeAll(async () => {
  site.cms.documents = [
    ...academy(),
    make.anArticle({ slug: 'unseen', seo: { title: null, description: null, picture: null, hidden: true } }),
  ];
  await bundle.run('publish', environmentOf(site));
  server = await bundle.serve(environmentOf(site));
}, 120_000);
afterAll(() => server.stop());

test.each(['/', '/courses/', '/courses/writing/', '/courses/writing/first-steps/', '/articles/why-write/'])(
  'the card of %s is there, under the address that the page says',
  async (path) => {
    const card = await ask(await cardOf(path));
    expect({ status: card.status, type: card.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'image/png',
    });
    expect(card.headers.get('cache-control')).toContain('immutable');
    const { width, height } = await sharp(await card.arrayBuffer()).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
  },
);

test('under a hash that is no longer right, a card leads to the present one', async () => {
  const card = await cardOf('/articles/why-write/');
  const former = await ask(card.replace(/\/cards\/[^/]+/, '/cards/0123456789abcdef'));
  expect({ status: former.status, location: former.headers.get('location') }).toEqual({
    status: 302,
    location: card,
  });
});

test.each([
  '/cards/0123456789abcdef/articles/unseen.png',
  '/cards/0123456789abcdef/articles/nowhere.png',
  '/cards/0123456789abcdef/learn/writing/paid.png',
  '/cards/0123456789abcdef/404.png',
])('there is no card at %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('the icons that a page names are there', async () => {
  const html = await textOf('/');
  const icon = headOf(html, /rel="apple-touch-icon" href="([^"]*)"/);
  const { icons } = await (await ask('/site.webmanifest')).json();
  for (const path of [icon, ...icons.map(({ src }: { src: string }) => src)])
    expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 200 });
  expect((await ask('/icons/other/180.png')).status).toBe(404);
});

test.each(['/feed.xml', '/en/feed.xml', '/categories/writing/feed.xml', '/authors/lin-yue/feed.xml'])(
  '%s is a feed of its own, and whoever has it is told so',
  async (path) => {
    const answer = await ask(path);
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const xml = await answer.text();
    expect(readXml(xml, 'atom:link', 'href')).toEqual([SITE_URL + path]);
    expect(xml).not.toContain(CANARY);
    const again = await ask(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  },
);

test('a feed tells the whole of an article, and none that is kept out of search engines', async () => {
  const { items } = await (await ask('/feed.json')).json();
  const titles: string[] = items.map(({ url }: { url: string }) => url);
  expect(titles).toContain(`${SITE_URL}/articles/why-write/`);
  expect(titles).not.toContain(`${SITE_URL}/articles/unseen/`);
  expect(JSON.stringify(items)).toContain('<p>');
});

test.each(['/categories/nothing/feed.xml', '/tags/craft/feed.xml', '/authors/nobody/feed.json'])(
  'there is no feed at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('what is free to read is there as Markdown, where its page says', async () => {
  const html = await textOf('/articles/why-write/');
  const path = headOf(html, /type="text\/markdown" href="([^"]*)"/);
  const twin = await ask(path);
  expect(twin.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(await twin.text()).toContain('**重要：**请看 $a^2$ 和 `code`。');
  expect(await textOf('/en/courses/writing/first-steps.md')).toContain('从这里开始。');
  expect(await textOf('/about.md')).toContain('关于本站。');
});

test.each(['/courses/writing/paid.md', '/articles/unseen.md', '/articles/nowhere.md', '/articles.md'])(
  'there is no Markdown at %s',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(CANARY);
  },
);
