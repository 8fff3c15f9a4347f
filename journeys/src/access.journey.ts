import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findings } from './axe.ts';
import { overflow, watchedPage } from './browser/watched-page.ts';
import { KIND_NAMES, type Sample } from './kinds.ts';
import { openedSearch, searchable } from './search-dialog.ts';
import { useWalk } from './walk.ts';

const house = inject('house');
const walk = useWalk();

const address = ({ path }: Sample) => house.storefront + path;
/** What can differ between themes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Does something on a page of each kind, and answers what it found, by kind and address. */
async function onEach(page: Page, look: (sample: Sample) => Promise<unknown[]>): Promise<string[]> {
  const found: string[] = [];
  for (const sample of walk.site.samples) {
    await page.goto(address(sample), { waitUntil: 'load' });
    found.push(...(await look(sample)).map((one) => `${sample.kind} ${sample.path}: ${String(one)}`));
  }
  return found;
}

test('there is a page of each kind in both languages', () => {
  expect(walk.site.samples.map(({ kind }) => kind).toSorted()).toEqual(
    [...KIND_NAMES, ...KIND_NAMES].toSorted(),
  );
});

test('axe finds nothing on any kind of page, in both themes and languages, folded out', async () => {
  const { page } = await watchedPage(walk.browser, { javaScriptEnabled: true, width: 1280 });
  const found = await onEach(page, async () => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const both: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await findings(page, colorScheme === 'dark' ? COLOURS : undefined);
      both.push(...found.map((one) => `${colorScheme}: ${one}`));
    }
    return both;
  });
  expect(found).toEqual([]);
});

test('axe finds nothing on a phone, with the menu open', async () => {
  const { page } = await watchedPage(walk.browser, { javaScriptEnabled: true, width: 390 });
  const found = await onEach(page, async ({ kind }) => {
    if (!['home', 'course', 'free lesson'].includes(kind)) return [];
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    return findings(page);
  });
  expect(found).toEqual([]);
});

test.each(['/', '/en/'])('axe finds nothing in the dialog of the search at %s', async (path) => {
  await searchable(house.storefront);
  const { page } = await openedSearch(walk.browser, house.storefront + path);
  await page.keyboard.type('gaiwan');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  expect(await findings(page)).toEqual([]);
});

describe('Without script, on a screen that is zoomed to 400 %', () => {
  test('no kind of page is wider than the screen, and each has one heading and complains of nothing', async () => {
    const { page, complaints } = await watchedPage(walk.browser, { javaScriptEnabled: false, width: 320 });
    const found = await onEach(page, async () => {
      const headings = await page.locator('h1').count();
      const wider = await overflow(page);
      return [
        ...(wider > 0 ? [`${wider} px too wide`] : []),
        ...(headings === 1 ? [] : [`${headings} headings`]),
      ];
    });
    expect(found).toEqual([]);
    // The pages that refuse are kinds too.
    expect(complaints.filter((complaint) => !/\b40[34]\b/.test(complaint))).toEqual([]);
  });
});

test('every link of the site leads to a page, and to the place on it that it names', async () => {
  const followed = [...walk.site.visited.values()].filter(({ path }) => !path.includes('?'));
  const lost = followed.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const target = walk.site.visited.get(link.path);
      const isPage = target?.type.startsWith('text/html');
      const isThere = link.fragment === '' || !isPage || target?.ids.has(link.fragment);
      return target?.status === 200 && isThere ? [] : [`${path} → ${link.href}`];
    }),
  );
  expect(lost).toEqual([]);
});

/** Where the keyboard is now: what it is on, whether it can be seen there, and whether the place is marked. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const links = document.querySelectorAll('footer a');
    return {
      html: element.outerHTML.slice(0, 120),
      isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      isSeen: width > 0 && height > 0,
      isLast: element === links.item(links.length - 1),
    };
  });

test.each([
  { kind: 'home', width: 1280 },
  { kind: 'free lesson', width: 1280 },
  { kind: 'free lesson', width: 390 },
])(
  'by keyboard one comes through a $kind of $width px, and always sees where one is',
  async ({ kind, width }) => {
    const { page } = await watchedPage(walk.browser, { javaScriptEnabled: true, width });
    const sample = walk.site.samples.find((one) => one.kind === kind);
    await page.goto(`${house.storefront}${sample?.path ?? ''}`);
    await page.keyboard.press('Tab');
    expect((await focusOf(page))?.html).toContain('href="#content"');
    const unseen: string[] = [];
    const stops = await page.locator('a, button, summary, input, select, [tabindex]').count();
    let isThrough = false;
    for (let stop = 0; stop <= stops && !isThrough; stop += 1) {
      const focus = await focusOf(page);
      if (focus && !(focus.isMarked && focus.isSeen)) unseen.push(focus.html);
      isThrough = focus?.isLast ?? false;
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    expect(isThrough).toBe(true);
  },
);

test('the first link leads past the header to the text', async () => {
  const { page } = await watchedPage(walk.browser, { javaScriptEnabled: false, width: 1280 });
  await page.goto(house.storefront);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});
