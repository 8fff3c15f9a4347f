import { run } from '@lectern/import/cli';
import { settledHouse } from '@lectern/local';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { crawl, type Visited } from './crawl.ts';
import { env } from './env.ts';

const house = inject('house');
const book = fileURLToPath(new URL('../../cms/import/book/', import.meta.url));

async function bring(...args: string[]) {
  const variables = { CMS_URL: house.cms, CMS_TOKEN: house.token };
  const code = await run([...args, '--publish', house.administrator.email], variables);
  await settledHouse(house.dataDir);
  return code;
}

const isPaid = (page: Visited) => page.body.includes('"isAccessibleForFree":false');

/**
 * Every link of the given pages that leads to nothing: an address that is not 200, or a missing fragment.
 * A paid lesson shows no headings, so a link to one leads to its public page.
 */
function deadLinks(visited: Map<string, Visited>, pages: Visited[]) {
  return pages.flatMap((page) =>
    page.links
      .filter(({ path, fragment }) => {
        const target = visited.get(path);
        if (target?.status !== 200) return true;
        return fragment !== '' && !isPaid(target) && !target.ids.has(fragment);
      })
      .map(({ href }) => `${page.path} → ${href}`),
  );
}

async function courseOf(slug: string) {
  const visited = await crawl(house.storefront, ['/', '/en/']);
  const lessons = (prefix: string) =>
    [...visited.values()].filter(
      ({ path, status }) => status === 200 && new RegExp(`^${prefix}/courses/${slug}/[^/]+/$`).test(path),
    );
  return { visited, chinese: lessons(''), english: lessons('/en') };
}

test('a small book in two languages becomes one course whose every link and picture leads somewhere', async () => {
  expect(await bring(book)).toBe(0);
  const { visited, chinese, english } = await courseOf('everyday-chance');
  expect(chinese.length).toBe(7);
  expect(english.length).toBe(7);
  expect(deadLinks(visited, [...chinese, ...english])).toEqual([]);
  expect(chinese.some((page) => page.body.includes('<math'))).toBe(true);
  expect(english.some((page) => page.body.includes('<svg'))).toBe(true);
});

/** What stands on each page of the site, but for those of accounts, whose forms are others for each visitor. */
async function pagesAround(path: string): Promise<[string, string][]> {
  const visited = [...(await crawl(house.storefront, [path])).values()];
  return visited.filter((page) => !page.path.includes('/account/')).map((page) => [page.path, page.body]);
}

test('bringing the same book again changes no page', async () => {
  const before = await pagesAround('/courses/everyday-chance/');
  expect(await bring(book)).toBe(0);
  expect(await pagesAround('/courses/everyday-chance/')).toEqual(before);
});

const corpus = env.CORPUS_DIR;
const haveCorpus = corpus !== undefined && existsSync(`${corpus}/rust-book-zh/SUMMARY.md`);
if (!haveCorpus)
  console.warn('SKIPPED: the import of a real course needs CORPUS_DIR to name the corpus of real courses.');

test.skipIf(!haveCorpus)(
  'a real course of 111 lessons in two languages has every chapter link working',
  async () => {
    await bring(
      `${corpus ?? ''}/rust-book-zh`,
      '--en',
      `${corpus ?? ''}/rust-book-en`,
      '--slug',
      'rust-book',
    );
    const { visited, chinese, english } = await courseOf('rust-book');
    expect(chinese.length).toBe(111);
    expect(english.length).toBe(111);
    const dead = [...chinese, ...english].flatMap((page) =>
      page.links
        .filter(({ path }) => visited.get(path)?.status !== 200)
        .map(({ href }) => `${page.path} → ${href}`),
    );
    expect(dead).toEqual([]);
    const pictures = [...chinese, ...english].flatMap((page) =>
      page.links.filter(({ path }) => path.startsWith('/media/')),
    );
    expect(pictures.length).toBeGreaterThan(20);
  },
);
