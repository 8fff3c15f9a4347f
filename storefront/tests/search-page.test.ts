import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import { reindexAll } from '#rooms/search/index.ts';
import * as make from '../src/testing/documents.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { academy, CANARY } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();
let server: Awaited<ReturnType<Bundle['serve']>>;

/** From an address of its own, so that the tests do not share one allowance. */
let visitor = 0;
const ask = (path: string, address = `203.0.113.${visitor}`) =>
  fetch(server.origin + path, { headers: { 'x-forwarded-for': address } });
const pageOf = async (path: string) => (await ask(path)).text();
const answerOf = async (query: string) => (await ask(`/api/search/?${query}`)).json();
/** Whatever stands in a page but the question itself, which every page of the search repeats. */
const besides = (page: string, question: string) => page.replaceAll(question, '');

beforeAll(async () => {
  const lesson = { slug: 'ownership', title: '所有权 <b>规则</b>', teaser: null };
  site.cms.documents = [
    ...academy(),
    make.aLesson(lesson, { markdown: '## 移动 & 借用\n\n每个值都有一个变量 `let` <i>拥有</i>它。' }),
    make.aCourse({
      slug: 'rust',
      title: 'Rust 课',
      sections: [{ title: null, lessons: [make.idOf('lesson', 'ownership')] }],
    }),
  ];
  await bundle.run('publish', environmentOf(site));
  await reindexAll();
  server = await bundle.serve(environmentOf(site));
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  visitor += 1;
  await rows('truncate search.zero_result');
});

test('the page of the search may be found, and pages of results may not', async () => {
  const bare = await pageOf('/search/');
  expect(bare).toContain('<link rel="canonical" href="https://academy.example/search/">');
  expect(bare).not.toContain('noindex');
  expect(await pageOf('/search/?q=写作')).toContain('<meta name="robots" content="noindex">');
});

test.each([
  ['/search/?q=%E5%80%9F%E7%94%A8', '“借用”的搜索结果 · 讲台', '找到 1 条结果'],
  ['/en/search/?q=zebra', 'Results for “zebra” · 讲台', 'Nothing found for “zebra”'],
])('%s says what was searched and what came of it', async (path, title, status) => {
  const page = await pageOf(path);
  expect(page).toContain(`<title>${title}</title>`);
  expect(page).toMatch(new RegExp(`role="status"[^>]*>\\s*${status}`));
});

test('a result leads to its heading, shows where the words stand, and is written as text', async () => {
  const page = await pageOf('/search/?q=借用');
  expect(page).toMatch(/href="\/courses\/rust\/ownership\/#[^"]+"/);
  expect(page).toContain('所有权 &lt;b&gt;规则&lt;/b&gt;');
  expect(page).toMatch(/<mark>[^<]*借用[^<]*<\/mark>|>移动 &amp; 借用</);
});

test('the other language is asked the same question', async () => {
  expect(await pageOf('/search/?q=C%2B%2B&kind=lesson')).toContain(
    'href="/en/search/?q=C%2B%2B&amp;kind=lesson"',
  );
});

test('a paid lesson is found by its public words, with a lock, and leads to its teaser', async () => {
  const answer = await answerOf('q=Paid&locale=en');
  expect(answer.hits).toMatchObject([
    { title: 'Paid', access: 'paid', locked: true, address: '/en/courses/writing/paid/' },
  ]);
  const page = await pageOf('/en/search/?q=Paid');
  expect(page).toContain('See how to get it');
});

test('nothing that depends on who asks is kept by anybody', async () => {
  for (const path of ['/search/?q=a', '/api/search/?q=a'])
    expect((await ask(path)).headers.get('cache-control')).toBe('private, no-store');
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `'"\`&lt;`,
  '</title><svg onload=alert(1)>',
  '{{7*7}}${7*7}',
  "' or 1=1; drop table search.section; --",
  '& | ! ( ) : * <-> \\',
  '%_%',
  '讲'.repeat(1_500),
  'a\u0000b',
  '\u202eabc\u2066',
];

test.each(HOSTILE)('the query %o is a text like any other', async (query) => {
  const response = await ask(`/search/?q=${encodeURIComponent(query)}`);
  const page = await response.text();
  expect(response.status).toBe(200);
  const elements = page.replaceAll(/="[^"]*"/g, '');
  expect(elements).not.toMatch(/<script>alert|<img src|<svg onload/);
  expect(elements.match(/<main/g)).toHaveLength(1);
  expect(elements.match(/<script/g)).toEqual((await pageOf('/search/')).match(/<script/g));
});

test.each(['%00', '%ED%A0%80', '%FF%FE', '%', '%zz', '+', '%E2%80%8B'])(
  'the bytes %s are answered as nothing that was asked',
  async (bytes) => {
    for (const path of ['/search/', '/en/search/', '/api/search/'])
      expect((await ask(`${path}?q=${bytes}`)).status).toBe(200);
  },
);

test('what does not fit is passed over by the page, and told to a program', async () => {
  const nonsense = 'q=rust&kind=secret&page=-1&course=..&access=all';
  expect((await ask(`/search/?${nonsense}`)).status).toBe(200);
  const response = await ask(`/api/search/?${nonsense}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: {
      status: 400,
      code: 'BAD_QUESTION',
      message: expect.stringMatching(/kind.*course.*access.*page/),
    },
  });
});

const canaries = [CANARY, 'canary', 'canar', 'coal mine', 'coal-mine', 'cnaary', '"canary-in"'];
const course = make.idOf('course', 'writing');

test.each(['', 'kind=lesson', 'access=paid', `course=${course}`, 'page=2', 'typing=1', 'locale=en'])(
  'a guest who asks for words of a paid text with %o learns nothing of them',
  async (more) => {
    for (const word of canaries) {
      const answer = await answerOf(`q=${encodeURIComponent(word)}&${more}`);
      expect([word, answer]).toEqual([
        word,
        expect.objectContaining({ hits: [], total: 0, facets: { kind: {}, access: {}, course: [] } }),
      ]);
      expect(JSON.stringify(answer)).not.toMatch(/canary|coal/);
      const page = await pageOf(`/en/search/?q=${encodeURIComponent(word)}&${more}`);
      expect(besides(page, word)).not.toContain(CANARY);
    }
  },
);

test.each(['reader=x', 'targets=x', 'openers=x', `memberId=${course}`, 'limit=100', 'offset=1', 'filter=x'])(
  'nobody says by %s who he is or what he may see',
  async (more) => {
    expect((await ask(`/api/search/?q=paid&${more}`)).status).toBe(400);
  },
);

const missed = () => rows('select locale, query, count from search.zero_result order by locale, query');

test('a search in vain is recorded without who it was', async () => {
  await ask('/en/search/?q=Zebra');
  await ask('/api/search/?q=zebra&locale=en');
  expect(await missed()).toEqual([{ locale: 'en', query: 'zebra', count: 2 }]);
});

test.each([
  '/api/search/?q=zeb&typing=1',
  '/search/?q=zeb&typing=1',
  '/search/?q=zebra&kind=course',
  '/search/?q=zebra&access=paid',
  '/search/?q=lin.yue@example.com',
  '/search/?q=%E5%80%9F%E7%94%A8',
  '/search/?q=',
])('%s is not recorded', async (path) => {
  await ask(path);
  expect(await missed()).toEqual([]);
});

test('who searches without end is asked to wait, and others are not', async () => {
  const asked = Array.from({ length: 400 }, () =>
    ask('/api/search/?q=%E5%80%9F%E7%94%A8&typing=1', '198.51.100.1'),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(100);
  expect(statuses).toContain(429);
  expect((await ask('/api/search/?q=a', '198.51.100.2')).status).toBe(200);
});
