import { createCmsClient } from '@lectern/import';
import { settledHouse } from '@lectern/local';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { crawl, visit } from './crawl.ts';

const house = inject('house');

/** Words that stand nowhere but in a paid body: as prose, heading, code, alt text, address and footnote. */
const CANARIES = ['zqprose7141', 'zqheading7142', 'zqcode7143', 'zqalt7144', 'zqlink7145', 'zqnote7146'];

const PAID_BODY = `Opening words with zqprose7141 金丝雀七一四一 in them.

## Heading zqheading7142 金丝雀标题

\`\`\`ts
const zqcode7143 = true;
\`\`\`

![zqalt7144](/uploads/no-such-picture.png) and [a link](https://example.com/zqlink7145).[^1]

[^1]: zqnote7146
`;

const leaked = (text: string) => [...CANARIES, '金丝雀'].filter((canary) => text.includes(canary));

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function textOf(file: string) {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

beforeAll(async () => {
  const cms = createCmsClient({ url: house.cms, token: house.token });
  const publishAs = house.administrator.email;
  for (const locale of ['zh-CN', 'en'] as const) {
    await cms.putDocument({
      type: 'lesson',
      locale,
      publishAs,
      data: {
        slug: 'guarded',
        title: 'Guarded',
        teaser: 'What you will learn.',
        body: PAID_BODY,
        access: 'paid',
      },
    });
    await cms.putDocument({
      type: 'course',
      locale,
      publishAs,
      data: {
        slug: 'guarded-course',
        title: 'Guarded course',
        summary: 'A course with one paid lesson.',
        sections: [{ title: null, lessons: ['guarded'] }],
      },
    });
  }
  await settledHouse(house.dataDir);
});

test('a paid lesson has a public page with its title and teaser in both languages', async () => {
  for (const prefix of ['', '/en']) {
    const page = await visit(house.storefront, `${prefix}/courses/guarded-course/guarded/`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('What you will learn.');
    expect(leaked(page.body)).toEqual([]);
  }
});

test('A01, A02, A03: no file that the site is served from holds a word of a paid body', async () => {
  const site = await realpath(join(house.dataDir, 'site'));
  const files = await filesBelow(site);
  // Folders of a release are links to folders, whose names say nothing.
  for (const page of ['llms.txt', 'courses/guarded-course/guarded/index.html.gz'])
    expect(files).toContain(await realpath(join(site, 'current', page)));
  const leaking = [];
  for (const file of files) if (leaked(await textOf(file)).length > 0) leaking.push(file);
  expect(leaking).toEqual([]);
});

test('A01, A03, A22: no address of the storefront answers a guest with a word of a paid body', async () => {
  const guarded = ['/learn/guarded-course/guarded/', '/en/learn/guarded-course/guarded/'];
  const starts = [
    '/',
    '/en/',
    '/feed.xml',
    '/en/feed.json',
    '/sitemap-index.xml',
    '/llms.txt',
    '/robots.txt',
  ];
  const visited = await crawl(house.storefront, [...starts, ...guarded]);
  expect(visited.size).toBeGreaterThan(20);
  const leaking = [...visited.values()].filter((page) => leaked(page.body).length > 0);
  expect(leaking.map((page) => page.path)).toEqual([]);
});

test('A08, A17: no address of the CMS answers a stranger with a word of a paid body', async () => {
  const types = ['lessons', 'courses', 'articles', 'pages', 'bundles', 'tiers', 'prices', 'authors'];
  const addresses = [
    ...types.flatMap((type) => [
      `/api/${type}`,
      `/api/${type}?status=draft&populate=*`,
      `/api/${type}?_q=zqprose7141`,
    ]),
    '/api/publishing/export',
    '/api/catalog/lessons',
    '/content-manager/collection-types/api::catalog.lesson',
    '/api/content-manager/collection-types/api::catalog.lesson',
    '/api/search?q=zqprose7141',
    '/graphql?query={lessons{body}}',
    '/api/users',
    '/',
    '/admin/init',
  ];
  for (const address of addresses) {
    const answer = await visit(house.cms, address);
    expect(leaked(answer.body), address).toEqual([]);
    if (address.startsWith('/api/')) expect([401, 403, 404, 405], address).toContain(answer.status);
  }
});

test('the export holds the paid body for whoever has the token, so the check can fail', async () => {
  const response = await fetch(`${house.cms}/api/publishing/export`, {
    headers: { authorization: `Bearer ${house.token}` },
  });
  expect(leaked(await response.text())).toContain('zqprose7141');
});
