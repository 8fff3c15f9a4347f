import { publishHouse } from '@lectern/local';
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

test('an administrator writes a lesson, publishes it into a course past the review, and a visitor reads it after the build', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  const desk = deskOf(page, house);
  await desk.logIn(house.administrator);
  await desk.writeLesson({
    title: '标点也会说话',
    slug: 'punctuation',
    body: '## 冒号\n\n**重要：**请看这里。',
  });
  await desk.save();
  await desk.publishPastReview('走通全程');
  await desk.openCourse('把话写清楚');
  await desk.addToSection('整篇', '标点也会说话');
  await desk.save();
  await desk.publishPastReview('走通全程');

  await publishHouse(house.dataDir);

  const visitor = await browser.newPage();
  await visitor.goto(`${house.storefront}/`);
  await visitor.getByRole('link', { name: '把话写清楚' }).first().click();
  await visitor.getByRole('link', { name: '标点也会说话' }).first().click();
  await visitor.getByRole('heading', { level: 1, name: '标点也会说话' }).waitFor();
  await visitor.getByRole('heading', { level: 2, name: '冒号' }).waitFor();
  expect(await visitor.locator('strong').first().textContent()).toBe('重要：');
});

test('a content creator can save a draft but finds no way to publish it', async () => {
  const creator = house.accounts.find(({ role }) => role === 'content-creator');
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  const page = await context.newPage();
  const desk = deskOf(page, house);
  await desk.logIn(creator!);
  await desk.writeLesson({ title: '未定稿', slug: 'not-yet', body: '还没写完。' });
  await desk.save();
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);

  await publishHouse(house.dataDir);
  const answer = await fetch(`${house.storefront}/sitemap-index.xml`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain('not-yet');
});
