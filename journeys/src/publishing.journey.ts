import { createCmsClient } from '@lectern/import';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { deskOf } from './desk.ts';

/* What somebody presses in the panel, readers see a moment later: nothing is built in between, nobody is asked to. */

const house = inject('house');
const SOON = { timeout: 30_000, interval: 100 };
const COURSE = '/courses/quick-course';

let browser: Browser;
let editor: ReturnType<typeof deskOf>;

beforeAll(async () => {
  const cms = createCmsClient({ url: house.cms, token: house.token });
  const live = { locale: 'zh-CN', publishAs: house.administrator.email } as const;
  const lesson = { slug: 'quick', title: '说到就到', body: '开头的话。', access: 'free' as const };
  await cms.putDocument({ type: 'lesson', ...live, data: lesson });
  const sections = [{ title: null, lessons: ['quick'] }];
  const course = { slug: 'quick-course', title: '快课', summary: '简介', sections };
  await cms.putDocument({ type: 'course', ...live, data: course });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  editor = deskOf(await context.newPage(), house);
  await editor.logIn(house.administrator);
});
afterAll(() => browser.close());

const ask = (path: string) => fetch(house.storefront + COURSE + path, { redirect: 'manual' });

/** Waits until an address of the course answers a page with these words. */
const shows = (path: string, words: string) =>
  expect.poll(async () => (await ask(path)).text(), SOON).toContain(words);

const answers = (path: string, status: number) =>
  expect.poll(async () => (await ask(path)).status, SOON).toBe(status);

test('words that go live in the panel are on the page, by themselves', async () => {
  await shows('/quick/', '开头的话。');
  await editor.openLesson('说到就到');
  await editor.writeOn('\n\n后来的话。');
  await editor.save();
  await editor.publishWithoutReview('只补了一句。');
  await shows('/quick/', '后来的话。');
});

test('a lesson that gets another address is found under it, and its old one leads there for good', async () => {
  await editor.openLesson('说到就到');
  await editor.giveAddress('quicker');
  await editor.save();
  await editor.publishWithoutReview('换一个网址。');
  await shows('/quicker/', '后来的话。');
  await shows('/', `${COURSE}/quicker/`);
  await answers('/quick/', 301);
  expect((await ask('/quick/')).headers.get('location')).toMatch(/\/courses\/quick-course\/quicker\/$/);

  const visitor = await browser.newPage();
  await visitor.goto(`${house.storefront}${COURSE}/quick/`);
  expect(new URL(visitor.url()).pathname).toBe(`${COURSE}/quicker/`);
  await visitor.getByRole('heading', { level: 1, name: '说到就到' }).waitFor();
});

test('a lesson that is withdrawn is gone under both addresses, and back when it is published again', async () => {
  await editor.openLesson('说到就到');
  await editor.unpublish();
  await answers('/quicker/', 404);
  await answers('/quick/', 404);
  await editor.openLesson('说到就到');
  await editor.publishWithoutReview('撤错了。');
  await answers('/quicker/', 200);
  await answers('/quick/', 301);
});
