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

const hidden = { seo: { title: null, description: null, picture: null, hidden: true } };

beforeAll(async () => {
  site.cms.documents = [
    ...academy(),
    make.anArticle({ slug: 'unseen-article', ...hidden }),
    make.aPage({ slug: 'unseen-page', ...hidden }),
    make.aLesson({ slug: 'unseen-lesson', ...hidden }),
    make.aCourse({ slug: 'unseen-course', ...hidden, authors: [make.idOf('author', 'lin-yue')] }),
    make.aCourse({
      slug: 'reading',
      sections: [
        { title: null, lessons: ['unseen-lesson', 'paid'].map((slug) => make.idOf('lesson', slug)) },
      ],
    }),
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
  '/cards/0123456789abcdef/articles/unseen-article.png',
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

test('a feed tells the whole of an article', async () => {
  const { items } = await (await ask('/feed.json')).json();
  const titles: string[] = items.map(({ url }: { url: string }) => url);
  expect(titles).toContain(`${SITE_URL}/articles/why-write/`);
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

test.each([
  '/courses/writing/paid.md',
  '/courses/reading/unseen-lesson.md',
  '/courses/unseen-course.md',
  '/articles/unseen-article.md',
  '/articles/nowhere.md',
  '/articles.md',
])('there is no Markdown at %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain(CANARY);
});

/** Addresses in Markdown or XML, without the site's own. */
const addressesIn = (text: string) =>
  [...text.matchAll(/https:\/\/academy\.example([^)<>\s"]*)/g)].map(([, path = '']) => path);

async function sitemaps(): Promise<string[]> {
  const index = await textOf('/sitemap-index.xml');
  return Promise.all(readXml(index, 'loc').map((address) => textOf(address.replace(SITE_URL, ''))));
}

test('machines are told of nothing that is hidden from search engines, and of what is beside it', async () => {
  const files = [
    ...['/feed.xml', '/feed.json', '/authors/lin-yue/feed.xml', '/authors/lin-yue/feed.json', '/llms.txt'],
    ...['/categories/writing/feed.xml', '/courses/reading.md', '/site.webmanifest', '/robots.txt'],
  ];
  for (const path of files) expect(`${path}: ${await textOf(path)}`).not.toContain('unseen');
  const listed = (await sitemaps()).join();
  expect(listed).not.toContain('unseen');
  expect(listed).toContain(`${SITE_URL}/courses/reading/paid/`);
  expect(listed).toContain(`${SITE_URL}/courses/writing/first-steps/`);
  expect(await textOf('/llms.txt')).toContain('/courses/reading.md');
});

test('what is hidden is there for whoever has its address, and says that it is to be kept out', async () => {
  const pages = ['/courses/unseen-course/', '/courses/reading/unseen-lesson/', '/unseen-page/'];
  for (const path of [...pages, '/articles/unseen-article/'])
    expect(await textOf(path)).toContain('<meta name="robots" content="noindex">');
});

test('whatever llms.txt names is Markdown, and so are the free lessons that a course names', async () => {
  const named = addressesIn(await textOf('/llms.txt'));
  const courses = named.filter((path) => path.startsWith('/courses/'));
  const inCourses = (await Promise.all(courses.map(textOf))).flatMap(addressesIn);
  expect(inCourses).toContain('/courses/writing/first-steps.md');
  expect(inCourses).toContain('/courses/reading/paid/');
  for (const path of [...named, ...inCourses.filter((one) => one.endsWith('.md'))]) {
    const { status, headers } = await ask(path);
    const type = headers.get('content-type');
    expect({ path, status, type }).toEqual({ path, status: 200, type: 'text/markdown; charset=utf-8' });
  }
});

test('a list that narrows nothing down is in no sitemap, and one that does is in it', async () => {
  const listed = (await sitemaps()).flatMap((sitemap) => readXml(sitemap, 'loc'));
  const shelves = listed.filter((address) => /courses\/(level|price)/.test(address));
  expect(shelves).toEqual([`${SITE_URL}/courses/price/free/`, `${SITE_URL}/courses/price/paid/`]);
  expect(await textOf('/courses/level/beginner/')).toContain('<meta name="robots" content="noindex">');
  expect(await textOf('/courses/price/paid/')).not.toContain('noindex');
});
