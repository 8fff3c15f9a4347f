import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { overflow, watchedPage } from './browser/watched-page.ts';
import { chosenIn, dialogOf, fieldOf, openedSearch, optionsOf, searchable } from './search-dialog.ts';

const { storefront } = inject('house');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await searchable(storefront);
});
afterAll(() => browser.close());

describe.each([
  { language: 'Chinese', home: '/', words: '盖碗', submit: '搜索', locked: '付费内容', other: 'English' },
  { language: 'English', home: '/en/', words: 'gaiwan', submit: 'Search', locked: 'Paid', other: '中文' },
])('A visitor who reads $language', ({ home, words, submit, locked, other }) => {
  test.each([320, 1280])('searches and reads what was found, without script, at %i px', async (width) => {
    const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: false, width });
    await page.goto(storefront + home);
    await page.getByRole('banner').getByRole('link', { name: submit }).click();
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('button', { name: submit }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === words);
    expect(await page.title()).toContain(words);
    expect(await page.locator('.hits > li').filter({ hasText: locked }).count()).toBeGreaterThan(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const open = page.locator('.hits > li').filter({ hasNotText: locked }).first();
    await open.getByRole('heading').getByRole('link').click();
    await page.waitForURL((url) => /\/(courses|articles)\//.test(url.pathname));
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(anchor ? `[id="${anchor}"]` : 'h1').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('keeps the question when changing the language', async () => {
    const { page } = await watchedPage(browser, { javaScriptEnabled: false, width: 1280 });
    const question = `?${new URLSearchParams({ q: words, kind: 'lesson' }).toString()}`;
    await page.goto(`${storefront}${home}search/${question}`);
    await page.getByRole('link', { name: other }).click();
    await page.waitForURL((url) => url.pathname !== `${home}search/`);
    expect(new URL(page.url()).search).toBe(question);
  });

  test('walks through the dialog by keys, and opens what was chosen', async () => {
    const { page, complaints } = await openedSearch(browser, `${storefront}${home}courses/`);
    await fieldOf(page).pressSequentially(words);
    await optionsOf(page).first().waitFor();
    const last = (await optionsOf(page).count()) - 1;
    const walk = [await chosenIn(page)];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home']) {
      await page.keyboard.press(key);
      walk.push(await chosenIn(page));
    }
    expect(walk).toEqual([-1, 0, last, 0, -1, last, 0]);
    const address = (await optionsOf(page).first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === address);
    expect(complaints).toEqual([]);
  });

  test('finds on the page of the search while typing, without leaving it', async () => {
    const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: true, width: 1280 });
    await page.goto(`${storefront}${home}search/`);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole('searchbox').pressSequentially(words);
    await page.waitForURL((url) => url.searchParams.get('q') === words);
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
    expect(await page.title()).toContain(words);
    expect(await page.getByRole('link', { name: other }).getAttribute('href')).toContain('?q=');
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

test('who closes the dialog is where he was', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: true, width: 1280 });
  await page.goto(`${storefront}/en/courses/`);
  const link = page.getByRole('link', { name: 'Articles' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await fieldOf(page).waitFor();
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'hidden' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a slash is a slash where somebody types, and Enter without a choice leads to all results', async () => {
  const { page } = await openedSearch(browser, `${storefront}/en/`);
  await fieldOf(page).pressSequentially('tea/cup');
  expect(await fieldOf(page).inputValue()).toBe('tea/cup');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${storefront}/en/search/?q=tea%2Fcup`);
});

test('the link in the header opens the dialog, or its page where the dialog cannot be loaded', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: true, width: 1280 });
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await page.goto(`${storefront}/en/courses/`);
  await link.click();
  await fieldOf(page).waitFor();
  await page.route('**/dialog.*.js', (route) => route.abort());
  await page.goto(`${storefront}/en/articles/`);
  await link.click();
  await page.waitForURL(`${storefront}/en/search/`);
});

test('while an input method composes nothing is searched, and Enter chooses nothing', async () => {
  const { page } = await openedSearch(browser, `${storefront}/courses/`);
  const asked: (string | null)[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).searchParams.get('q')));
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['g', 'gai', 'gai wan']) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await keyboard.send('Input.imeSetComposition', { text, ...caret });
    await page.waitForTimeout(200);
  }
  expect(await fieldOf(page).inputValue()).toBe('gai wan');
  await fieldOf(page).evaluate((field) => {
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
  });
  expect(asked).toEqual([]);
  await keyboard.send('Input.insertText', { text: '盖碗' });
  await optionsOf(page).first().waitFor();
  expect(asked).toEqual(['盖碗']);
  expect(new URL(page.url()).pathname).toBe('/courses/');
});

test('an answer that comes late does not replace what was asked after it', async () => {
  const { page } = await openedSearch(browser, `${storefront}/en/courses/`);
  let answerFirst: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answerFirst = resolve));
  await page.route(/q=tea&/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  const first = page.waitForRequest(/q=tea&/);
  await fieldOf(page).fill('tea');
  await first;
  await fieldOf(page).fill('gaiwan');
  await optionsOf(page).first().waitFor();
  const shown = await optionsOf(page).allTextContents();
  answerFirst();
  await page.waitForTimeout(300);
  expect(await optionsOf(page).allTextContents()).toEqual(shown);
});

test('what is typed is shown as text and never becomes part of the page', async () => {
  const { page, complaints } = await openedSearch(browser, `${storefront}/en/courses/`);
  const attack = 'zqx"><img src=x onerror=alert(1)><script>alert(2)</script>';
  await fieldOf(page).fill(attack);
  await dialogOf(page).getByText(attack).first().waitFor();
  expect(await dialogOf(page).locator('img, script').count()).toBe(0);
  await page.goto(`${storefront}/en/search/?q=${encodeURIComponent(attack)}`);
  expect(await page.locator('img[src="x"], main script:not([src])').count()).toBe(0);
  expect(await page.getByRole('searchbox').inputValue()).toBe(attack);
  expect(complaints).toEqual([]);
});

test('the dialog fits a telephone, and paper shows none of it', async () => {
  const { page } = await openedSearch(browser, `${storefront}/en/courses/`, 320);
  await fieldOf(page).fill('gaiwan');
  await optionsOf(page).first().waitFor();
  expect(await dialogOf(page).boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 900 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  expect(await dialogOf(page).isVisible()).toBe(false);
});
