import { request } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#kernel/db/index.ts';
import * as make from '../src/testing/documents.ts';
import { environmentOf, SITE_URL, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();

const LOCAL_URL = 'http://127.0.0.1:4321';
const SECRET = 'a-secret-of-the-tests-with-32-characters';
const MODES = {
  local: { LECTERN_MODE: 'local', SITE_URL: LOCAL_URL },
  production: {
    ...{ LECTERN_MODE: 'production', SITE_URL },
    ...{ PREVIEW_SECRET: SECRET, MEDIA_SECRET: SECRET, SESSION_SECRET: SECRET },
    ...{ SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'Lectern <lectern@academy.example>' },
  },
};

interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

const ask = (origin: string, { path, method = 'GET', headers = {} }: Asked) =>
  new Promise<Answered>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const { statusCode: status = 0, headers: said } = response;
      buffer(response).then((body) => resolve({ status, headers: said, body }), reject);
    });
    sent.on('error', reject).end();
  });

const moved = (slug: string) => ({ ...make.anArticle({ slug }), documentId: make.idOf('article', 'moved') });

beforeAll(async () => {
  site.cms.documents = [...academy(), moved('former')];
  await bundle.run('publish', environmentOf(site));
  site.cms.documents = [...academy(), moved('present')];
  await bundle.run('publish', environmentOf(site));
  const media = join(site.dataDir, 'site', 'media');
  await mkdir(media, { recursive: true });
  await writeFile(join(media, 'film.mp4'), '0123456789');
  await writeFile(join(media, 'sheet.pdf'), '%PDF');
  await writeFile(join(media, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
}, 120_000);

/** What is asked, and the status of its answer; some addresses are known only from a page. */
async function questions(origin: string, own: string): Promise<[number, Asked][]> {
  const home = await ask(origin, { path: '/' });
  const html = home.body.toString();
  const pathIn = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replace(SITE_URL, '');
  const posted = { method: 'POST', headers: { origin: own } };
  return [
    [200, { path: '/' }],
    [200, { path: '/', headers: { 'accept-encoding': 'gzip' } }],
    [200, { path: '/en/courses/writing/', method: 'HEAD' }],
    [304, { path: '/', headers: { 'if-none-match': String(home.headers['etag']) } }],
    [301, { path: '/articles/former/' }],
    [308, { path: '/courses' }],
    [404, { path: '/nowhere/' }],
    [404, { path: '/nowhere.png' }],
    [404, { path: '/nowhere/', method: 'HEAD' }],
    [404, { path: '/en/articles/only-chinese/' }],
    [404, { path: '/%' }],
    [403, { path: '/courses/', method: 'POST', headers: { origin: 'https://evil.example' } }],
    [405, { path: '/courses/', ...posted }],
    [411, { path: '/courses/', method: 'POST', headers: { origin: own, 'transfer-encoding': 'chunked' } }],
    [413, { path: '/courses/', method: 'POST', headers: { origin: own, 'content-length': '1048577' } }],
    [200, { path: '/media/film.mp4' }],
    [206, { path: '/media/film.mp4', headers: { range: 'bytes=2-4' } }],
    [416, { path: '/media/film.mp4', headers: { range: 'bytes=99-' } }],
    [200, { path: '/media/drawing.svg' }],
    [200, { path: '/media/sheet.pdf' }],
    [200, { path: pathIn(/href="(\/_astro\/[^"]+\.css)"/) }],
    [200, { path: pathIn(/src="(\/_astro\/[^"]+\.js)"/) }],
    [200, { path: pathIn(/property="og:image" content="([^"]*)"/) }],
    [302, { path: '/cards/0123456789abcdef/articles/why-write.png' }],
    [200, { path: pathIn(/rel="apple-touch-icon" href="([^"]*)"/) }],
    [200, { path: '/qr/articles/why-write.svg' }],
    [200, { path: '/favicon.svg' }],
    [200, { path: '/feed.xml' }],
    [200, { path: '/feed.json' }],
    [200, { path: '/articles/why-write.md' }],
    [200, { path: '/llms.txt' }],
    [200, { path: '/robots.txt' }],
    [200, { path: '/sitemap-index.xml' }],
    [200, { path: '/site.webmanifest' }],
    [200, { path: '/healthz' }],
    [200, { path: '/readyz' }],
    [200, { path: '/metrics' }],
    [200, { path: '/courses/find/?tag=craft&level=beginner' }],
    [200, { path: '/search/?q=write' }],
    [200, { path: '/api/search/?q=write' }],
    [403, { path: '/learn/writing/paid/' }],
    [403, { path: '/gated/0123456789abcdef0123456789abcdef.mp4?until=1&as=film.mp4&by=nobody' }],
    [404, { path: '/preview/nothing/' }],
  ];
}

/** While the database is away, what must ask it fails. */
async function failing(origin: string): Promise<Answered[]> {
  await rows('alter schema site rename to elsewhere');
  try {
    const paths = ['/feed.xml', '/courses/find/?tag=craft&level=beginner'];
    return await Promise.all(paths.map((path) => ask(origin, { path })));
  } finally {
    await rows('alter schema elsewhere rename to site');
  }
}

/** What an answer says that it must not, or does not say that it must. */
function faultsOf({ headers, body }: Answered): string[] {
  const said = (name: string) => String(headers[name] ?? '');
  const policy = said('content-security-policy');
  // A drawing that is opened by itself may style itself, and is nobody's page: it stands in a sandbox.
  const isBoxed =
    said('content-type').startsWith('image/svg+xml') &&
    policy === "default-src 'none'; style-src 'unsafe-inline'; sandbox";
  // A PDF is read on our own pages.
  const isPdf = said('content-type') === 'application/pdf';
  const rules: [string, boolean][] = [
    ['policy', isBoxed || /default-src 'self'; .*script-src 'self'; .*object-src 'self'/.test(policy)],
    ['inline', isBoxed || !policy.includes('unsafe')],
    ['frames', isBoxed || policy.includes(`frame-ancestors '${isPdf ? 'self' : 'none'}'`)],
    ['x-frame-options', said('x-frame-options') === (isPdf ? 'SAMEORIGIN' : 'DENY')],
    ['nosniff', said('x-content-type-options') === 'nosniff'],
    ['referrer', said('referrer-policy') === 'strict-origin-when-cross-origin'],
    ['permissions', said('permissions-policy').includes('camera=()')],
    ['opener', said('cross-origin-opener-policy') === 'same-origin'],
    ['resources', /^(same|cross)-origin$/.test(said('cross-origin-resource-policy'))],
    ['type', body.length === 0 || said('content-type') !== ''],
    ['server', said('x-powered-by') === '' && said('server') === ''],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => rule);
}

describe.each(['local', 'production'] as const)('in %s mode', (mode) => {
  let server: Awaited<ReturnType<Bundle['serve']>>;
  const answers: { what: string; expected: number; answer: Answered }[] = [];

  beforeAll(async () => {
    server = await bundle.serve({ ...environmentOf(site), ...MODES[mode] });
    for (const [expected, asked] of await questions(server.origin, MODES[mode].SITE_URL)) {
      const what = `${asked.method ?? 'GET'} ${asked.path}`;
      answers.push({ what, expected, answer: await ask(server.origin, asked) });
    }
    for (const answer of await failing(server.origin))
      answers.push({ what: 'failed', expected: 500, answer });
  }, 120_000);
  afterAll(() => server.stop());

  test('each question gets the kind of answer that it is asked for', () => {
    const got = answers.map(({ what, answer }) => `${answer.status} ${what}`);
    expect(got).toEqual(answers.map(({ what, expected }) => `${expected} ${what}`));
  });

  test('every kind of answer forbids what is inline, foreign frames and guesses', () => {
    const faults = answers.flatMap(({ what, answer }) =>
      faultsOf(answer).map((fault) => `${what}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test(`browsers are ${mode === 'local' ? 'not told' : 'told'} to come by TLS alone`, () => {
    const told = new Set(answers.map(({ answer }) => answer.headers['strict-transport-security']));
    expect([...told]).toEqual([mode === 'local' ? undefined : 'max-age=31536000']);
  });
});
