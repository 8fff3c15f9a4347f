import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { watchedPage } from './browser/watched-page.ts';
import { env } from './env.ts';
import type { Sample } from './kinds.ts';
import { compare, keep } from './looks/compare.ts';
import { useWalk } from './walk.ts';

const house = inject('house');

const references = new URL('../references/', import.meta.url);

const nameOf = ({ kind, path }: Sample, width: number, theme: string) =>
  `${kind.replaceAll(' ', '-')}.${path.startsWith('/en/') ? 'en' : 'zh'}.${width}.${theme}.webp`;

/** What is another on another day: the academy is published when its house is opened. */
async function stopTheClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelectorAll('time').forEach((time) => (time.textContent = '2026'));
  });
}

async function looksOf(page: Page, sample: Sample, width: number): Promise<string[]> {
  await page.goto(house.storefront + sample.path, { waitUntil: 'networkidle' });
  await stopTheClock(page);
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const name = nameOf(sample, width, theme);
    const reference = fileURLToPath(new URL(name, references));
    const screenshot = await page.screenshot();
    if (env.renewsLooks) await keep(screenshot, reference);
    const difference = await compare(screenshot, reference);
    if (difference) found.push(`${name} ${difference}`);
  }
  return found;
}

/** `RENEW_LOOKS=1` keeps what is seen as what is to be seen: look at the pictures before you commit them. */
describe.runIf(env.renewsLooks || env.longWalks)('Each kind of page, in both languages and themes', () => {
  const walk = useWalk();

  test.each([390, 1440])('looks as it did when somebody last looked at it, at %i px', async (width) => {
    const { page } = await watchedPage(walk.browser, { javaScriptEnabled: true, width });
    const found: string[] = [];
    for (const sample of walk.site.samples) found.push(...(await looksOf(page, sample, width)));
    expect(found).toEqual([]);
  });
});
