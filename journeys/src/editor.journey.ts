import { settledHouse } from '@lectern/local';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { deskOf } from './desk.ts';

const house = inject('house');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Somebody with this role, at a panel of their own. */
async function atTheDesk(role: string) {
  const account = house.accounts.find((each) => each.role === role);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  const page = await context.newPage();
  const desk = deskOf(page, house);
  await desk.logIn(account!);
  return { page, ...desk };
}

type Editor = Awaited<ReturnType<typeof atTheDesk>>;
const LESSON = '标点也会说话';

async function writeTwiceAndSubmit(creator: Editor, first: Editor) {
  await creator.writeLesson({ title: LESSON, slug: 'punctuation', body: '## 冒号\n\n**重要：**请看这里。' });
  await creator.save();
  await creator.review('Submit for review', { done: 'Submitted for review' });

  await first.openLesson(LESSON);
  await first.review('Take on the review', { done: 'The review is yours now' });
  await first.review('Return', { words: '请补一个例子。', done: 'Returned to its author' });

  await creator.openLesson(LESSON);
  await creator.page.getByText('请补一个例子。').first().waitFor();
  await creator.writeOn('\n\n例如：“他说：好。”');
  await creator.save();
  await creator.review('Submit for review', { done: 'Submitted for review' });
}

test('a lesson goes from its first word through two reviews to a reader, and back', async () => {
  const creator = await atTheDesk('content-creator');
  const first = await atTheDesk('first-reviewer');
  await writeTwiceAndSubmit(creator, first);
  await first.openLesson(LESSON);
  await first.review('Take on the review', { done: 'The review is yours now' });
  await first.review('Pass to second review', { done: 'Passed on to the second review' });

  const second = await atTheDesk('second-reviewer');
  await second.openLesson(LESSON);
  await second.review('Take on the review', { done: 'The review is yours now' });
  await second.review('Approve', { done: 'Approved' });
  await second.publish();

  const administrator = await atTheDesk('administrator');
  await administrator.openCourse('把话写清楚');
  await administrator.addToSection('整篇', LESSON);
  await administrator.save();
  await administrator.publishWithoutReview('一课已审，只改了目录。');
  await settledHouse(house.dataDir);

  const visitor = await browser.newPage();
  await visitor.goto(`${house.storefront}/`);
  await visitor.getByRole('link', { name: '把话写清楚' }).first().click();
  await visitor.getByRole('link', { name: LESSON }).first().click();
  await visitor.getByRole('heading', { level: 1, name: LESSON }).waitFor();
  await visitor.getByText('例如：“他说：好。”').waitFor();
  expect(await visitor.locator('strong').first().textContent()).toBe('重要：');

  await second.openLesson(LESSON);
  await second.unpublish();
  await settledHouse(house.dataDir);
  expect((await visitor.reload())?.status()).toBe(404);
});

test('a content creator can save a draft but finds no way to publish it', async () => {
  const creator = await atTheDesk('content-creator');
  await creator.writeLesson({ title: '未定稿', slug: 'not-yet', body: '还没写完。' });
  await creator.save();
  expect(await creator.page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);

  await settledHouse(house.dataDir);
  const answer = await fetch(`${house.storefront}/sitemap-index.xml`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain('not-yet');
});
