import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { overflow, watchedPage } from './browser/watched-page.ts';
import { crawl } from './crawl.ts';

const house = inject('house');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Clicks the first link that a visitor sees whose address is of the form, and waits for its page. */
async function follow(page: Page, form: RegExp) {
  const links = page.locator('main a:visible');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const index = addresses.findIndex((address) => form.test(address));
  await links.nth(index).click();
  await page.waitForURL((url) => url.pathname === addresses[index], { waitUntil: 'load' });
}

describe.each([
  { language: 'Chinese', home: '/', other: 'English', lang: 'zh-CN' },
  { language: 'English', home: '/en/', other: '中文', lang: 'en' },
])('A visitor who reads $language', ({ home, lang, other }) => {
  test.each([320, 1280])(
    'goes from home to a course and reads a free lesson, without script, at %i px',
    async (width) => {
      const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: false, width });
      await page.goto(house.storefront + home);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      await follow(page, /\/courses\/[^/]+\/$/);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await follow(page, /\/courses\/[^/]+\/[^/]+\/$/);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main p').count()).toBeGreaterThan(3);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    },
  );

  test('finds the same page in the other language', async () => {
    const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: true, width: 1280 });
    await page.goto(`${house.storefront}${home}courses/`);
    await page.getByRole('link', { name: other }).first().click();
    const twin = home === '/' ? '/en/courses/' : '/courses/';
    await page.waitForURL((url) => url.pathname === twin, { waitUntil: 'load' });
    expect(complaints).toEqual([]);
  });

  test('is told in words of the language that a page does not exist', async () => {
    const { page } = await watchedPage(browser, { javaScriptEnabled: true, width: 1280 });
    const response = await page.goto(`${house.storefront}${home}no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });
});

test('the browser draws Chinese characters and not the missing glyph', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: true, width: 600 });
  await page.goto(house.storefront);
  const [lectern, missing] = await page.evaluate(() =>
    ['讲', '\u{10FFFD}'].map((character) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) return '';
      context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
      context.fillText(character, 5, 45);
      return canvas.toDataURL();
    }),
  );
  expect(lectern).not.toBe(missing);
});

test('every link of the site, from both homes, leads to a page that exists', async () => {
  const visited = await crawl(house.storefront, [
    '/',
    '/en/',
    '/sitemap-index.xml',
    '/feed.xml',
    '/en/feed.xml',
  ]);
  const broken = [...visited.values()].filter((page) => page.status !== 200);
  expect(broken.map((page) => page.path)).toEqual([]);
  expect(visited.size).toBeGreaterThan(60);
});

test('pages are cached by validator and assets for good', async () => {
  const home = await fetch(house.storefront);
  const again = await fetch(house.storefront, {
    headers: { 'if-none-match': home.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  expect(home.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  const stylesheet = /href="(\/_astro\/[^"]+\.css)"/.exec(await home.text())?.[1] ?? '';
  const styles = await fetch(house.storefront + stylesheet);
  expect(styles.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});
