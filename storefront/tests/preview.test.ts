import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreviewReader } from '@lectern/shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as make from '../src/testing/documents.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';
import { previewPath, wholeDatabase } from './kit/preview.ts';

const bundle = useBundle();
const site = useSite();
let server: Awaited<ReturnType<Bundle['serve']>>;

/** Stands in every draft of these tests and may be seen through a preview alone. */
const DRAFTED = 'nobody-has-published-this';
const PUBLIC = ['/', '/articles/', '/articles/why-write/', '/feed.xml', '/sitemaps/site.xml', '/llms.txt'];
const PICTURE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>');

beforeAll(async () => {
  site.cms.documents = academy();
  await bundle.run('publish', environmentOf(site));
  server = await bundle.serve(environmentOf(site));
}, 180_000);
afterAll(() => server.stop());

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(server.origin + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Lets the CMS have this draft. */
function drafted<T extends ReturnType<typeof make.anArticle | typeof make.aLesson | typeof make.aCourse>>(
  document: T,
  homes: ReturnType<typeof make.aCourse>[] = [],
): T {
  site.cms.drafts.set(document.documentId, { document, homes });
  return document;
}

const paidDraft = () =>
  drafted(
    make.aLesson({ slug: 'paid', access: 'paid', title: '改过的标题' }, { markdown: `新的正文 ${DRAFTED}` }),
  );
const tier = (slug: string): PreviewReader => `tier:${make.idOf('tier', slug)}`;

test('a draft is shown on the page that it would have, and says that it is a preview', async () => {
  const { status, headers, body } = await ask(
    previewPath(drafted(make.anArticle({ title: '新标题', body: DRAFTED }))),
  );
  expect({ status, type: headers.get('content-type') }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
  });
  expect(body).toMatch(/<h1[^>]*>新标题<\/h1>/);
  expect(body).toContain(DRAFTED);
  expect(body).toContain('草稿预览，身份：游客');
});

test('an English draft is previewed in English', async () => {
  const draft = drafted(make.anArticle({ locale: 'en', title: 'Anew' }));
  const { body } = await ask(previewPath(draft, { as: 'member' }));
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('Preview of the draft, as a free member');
});

test('A15: a preview is kept by nobody, found by nobody, and tells nobody its address', async () => {
  const { headers, body } = await ask(previewPath(drafted(make.anArticle())));
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  });
  expect(headers.get('etag')).toBeNull();
  expect(body).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
  expect(body).not.toMatch(/rel="(canonical|alternate)"|ld\+json|og:/);
  expect((await ask('/robots.txt')).body).toContain('Disallow: /preview/');
});

const unpaying: PreviewReader[] = ['guest', 'member', tier('plain')];

test.each(unpaying)('%s does not see the text of a paid lesson', async (as) => {
  const { status, body } = await ask(previewPath(paidDraft(), { as }));
  expect(status).toBe(200);
  expect(body).toContain('改过的标题');
  expect(body).toContain('这是付费内容');
  expect(body).not.toContain(DRAFTED);
});

test('who bought the lesson reads its draft, paid or not', async () => {
  const { body } = await ask(previewPath(paidDraft(), { as: 'buyer' }));
  expect(body).toContain(DRAFTED);
});

test('a member of a tier that opens the lesson reads its draft', async () => {
  const { status, body } = await ask(previewPath(paidDraft(), { as: tier('vip') }));
  expect(status).toBe(200);
  expect(body).toContain(DRAFTED);
  expect(body).toContain('“VIP”会员');
});

test('a preview leaves nothing behind: no row, no file, and no page of the site shows it', async () => {
  const article = drafted(
    make.anArticle({ title: DRAFTED, body: `${DRAFTED} ![](/uploads/new_1a2b3c.svg)` }),
  );
  site.cms.media.set('new_1a2b3c.svg', PICTURE);
  const files = () => readdir(site.dataDir, { recursive: true });
  const before = { database: await wholeDatabase(), files: await files() };
  for (const path of [previewPath(article), previewPath(paidDraft(), { as: tier('vip') })])
    expect((await ask(path)).body).toContain(DRAFTED);
  expect({ database: await wholeDatabase(), files: await files() }).toEqual(before);
  for (const path of PUBLIC) {
    const { status, body } = await ask(path);
    expect({ status, leaks: body.includes(DRAFTED) }).toEqual({ status: 200, leaks: false });
  }
});

test('nobody sees a draft while somebody else previews it', async () => {
  const draft = paidDraft();
  const others = ['/learn/writing/paid/', '/courses/writing/paid/'];
  const looks = Array.from({ length: 8 }, () => [
    ask(previewPath(draft, { as: tier('vip') })).then(({ body }) => expect(body).toContain(DRAFTED)),
    ...others.map((path) => ask(path).then(({ body }) => expect(body).not.toContain(DRAFTED))),
    ask(previewPath(draft)).then(({ body }) => expect(body).not.toContain(DRAFTED)),
  ]);
  await Promise.all(looks.flat());
});

test('a picture that only the draft has is shown to whoever has its address, and to nobody else', async () => {
  site.cms.media.set('cover_9f8e7d.svg', PICTURE);
  const cover = {
    name: 'cover_9f8e7d.svg',
    title: '',
    alt: '封面',
    caption: null,
    mime: 'image/svg+xml',
    bytes: 64,
    width: 40,
    height: 30,
  };
  const { body } = await ask(previewPath(drafted(make.anArticle({ cover }))));
  const address = /src="(\/preview\/media\/[^"]+)"/.exec(body)?.[1] ?? '';
  const picture = await ask(address);
  expect({ status: picture.status, body: picture.body }).toEqual({ status: 200, body: PICTURE.toString() });
  expect(picture.headers.get('cache-control')).toBe('private, no-store');
  expect((await ask(`${address.slice(0, -2)}x/`)).status).toBe(404);
  expect(await readdir(join(site.dataDir, 'site', 'media')).catch(() => [])).toEqual([]);
});

test('a new lesson is shown in the draft of its course, where no live course has it', async () => {
  const lesson = make.aLesson({ slug: 'brand-new' }, { markdown: DRAFTED });
  const course = make.aCourse({
    slug: 'to-come',
    title: '将来的课',
    sections: [{ title: null, lessons: [lesson.documentId] }],
  });
  const { status, body } = await ask(previewPath(drafted(lesson, [course])));
  expect(status).toBe(200);
  expect(body).toContain('将来的课');
  expect((await ask(previewPath(drafted(lesson)))).body).toContain('这一课还不属于任何课程');
});

test('what a draft still lacks is told in words', async () => {
  const draft = make.anArticle({ slug: 'lacking' });
  site.cms.drafts.set(draft.documentId, [{ field: 'data.slug', problem: 'missing' }]);
  const { status, headers, body } = await ask(previewPath(draft));
  expect({ status, cache: headers.get('cache-control') }).toEqual({
    status: 422,
    cache: 'private, no-store',
  });
  expect(body).toContain('缺少网址名');
  expect(body).toContain('Address is missing');
});

test('an address that another text has is told', async () => {
  const draft = drafted({
    ...make.anArticle({ slug: 'why-write' }),
    documentId: make.idOf('article', 'rival'),
  });
  const { status, body } = await ask(previewPath(draft));
  expect(status).toBe(422);
  expect(body).toContain('已有同类的公开内容使用了这个网址');
});

test('a CMS that fails is told as a failure, and not as a page that is not there', async () => {
  const draft = drafted(make.anArticle());
  site.cms.drafts.set(draft.documentId, []);
  expect((await ask(previewPath(draft))).status).toBe(500);
});

test('A15: an address that has expired says so in both languages', async () => {
  const exp = Math.floor(Date.now() / 1000) - 1;
  const { status, headers, body } = await ask(
    previewPath(drafted(make.anArticle({ body: DRAFTED })), { exp }),
  );
  expect({ status, cache: headers.get('cache-control') }).toEqual({
    status: 410,
    cache: 'private, no-store',
  });
  expect(body).toContain('预览已失效');
  expect(body).toContain('This preview has expired');
  expect(body).not.toContain(DRAFTED);
});

test.each([
  ['a forged address', () => `${previewPath(drafted(make.anArticle())).slice(0, -2)}x/`],
  ['no token at all', () => '/preview/'],
  ['a draft that is gone', () => previewPath(make.anArticle({ slug: 'gone' }))],
  ['an English twin', () => `/en${previewPath(drafted(make.anArticle()))}`],
])('%s is not found', async (_, path) => {
  expect((await ask(path())).status).toBe(404);
});

test('a release holds nothing of previews', async () => {
  const current = join(site.dataDir, 'site', 'current');
  const pages = (await readdir(current, { recursive: true })).filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(pages.map((page) => readFile(join(current, page), 'utf8')));
  expect(pages.length).toBeGreaterThan(10);
  expect(texts.join()).not.toMatch(/preview-banner|\/preview\//);
});
