import { afterAll, beforeAll, expect, test } from 'vitest';
import * as make from '../src/testing/documents.ts';
import { environmentOf, useSite } from '../src/testing/site.ts';
import { academy } from './kit/academy.ts';
import { useBundle, type Bundle } from './kit/bundle.ts';

const bundle = useBundle();
const site = useSite();
let server: Awaited<ReturnType<Bundle['serve']>>;

const course = make.idOf('course', 'writing');
const forTier = make.idOf('tier', 'plus');
const members = (words: Parameters<typeof make.aPrice>[0]) => make.aPrice({ ...words, forTier });

beforeAll(async () => {
  const plan = { slug: 'plus', rank: 2, opens: { kind: 'courses' as const, courses: [] } };
  site.cms.documents = [
    ...academy(),
    make.aTier({ ...plan, name: '高级' }),
    make.aTier({ ...plan, name: 'Premium', locale: 'en' }),
    members({ item: course, amount: 9_900 }),
    members({ item: course, amount: 700, until: '2020-01-01T00:00:00Z' }),
    members({ item: course, amount: 600, from: '2100-01-01T00:00:00Z' }),
    members({ itemType: 'bundle', item: make.idOf('bundle', 'everything'), amount: 8_800 }),
  ];
  await bundle.run('publish', environmentOf(site));
  server = await bundle.serve(environmentOf(site));
}, 120_000);
afterAll(() => server.stop());

/** The text of a page, and apart from it what it tells search engines. */
async function read(path: string) {
  const response = await fetch(server.origin + path);
  const html = await response.text();
  const told = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].join();
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main'));
  return { html, told, text: body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') };
}

test('what members pay stands beside the price of everybody, and leads to their plan', async () => {
  const zh = await read('/courses/writing/');
  expect(zh.text).toContain('高级会员价 ¥99');
  expect(zh.text).toContain('¥199');
  expect(zh.html).toContain('href="/membership/#plus"');
  const en = await read('/en/courses/writing/');
  expect(en.text).toContain('for Premium members');
  expect(en.html).toContain('href="/en/membership/#plus"');
});

test('a member price that has ended or not begun is not shown', async () => {
  const { text } = await read('/courses/writing/');
  expect(text.match(/高级会员价/g)).toHaveLength(1);
});

test('a paid lesson offers its course to members for what they pay', async () => {
  expect((await read('/courses/writing/paid/')).text).toContain('高级会员价 ¥99');
});

test('a bundle that only members can buy has no price for everybody', async () => {
  const { text, told } = await read('/bundles/everything/');
  expect(text).toContain('高级会员价 ¥88');
  expect(text).toContain('价格待定');
  expect(told).not.toContain('"Product"');
});

test('the plan tells for which courses its members pay less', async () => {
  const { text } = await read('/membership/');
  expect(text).toMatch(/会员价购课 .{1,40} ¥99/);
});

test('lists and search engines know the price of everybody alone', async () => {
  const lists = await Promise.all(['/', '/courses/', '/courses/price/paid/'].map(read));
  for (const { text } of lists) {
    expect(text).toContain('¥199');
    expect(text).not.toContain('¥99');
  }
  const { told } = await read('/courses/writing/');
  expect(told).toContain('199');
  expect(told).not.toContain('"99');
});
