import type { Browser, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { watchedPage } from './browser/watched-page.ts';

/** The dialog of the search, as a visitor finds it. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog');
export const fieldOf = (page: Page): Locator => dialogOf(page).getByRole('combobox');
export const optionsOf = (page: Page): Locator => dialogOf(page).getByRole('option');

/** A page in which the dialog has been opened by its key. */
export async function openedSearch(browser: Browser, address: string, width = 1280) {
  const watched = await watchedPage(browser, { javaScriptEnabled: true, width });
  await watched.page.goto(address);
  await watched.page.keyboard.press('/');
  await fieldOf(watched.page).waitFor();
  return watched;
}

/** What the field says is chosen, as screen readers hear it; -1 for nothing. */
export async function chosenIn(page: Page): Promise<number> {
  const id = await fieldOf(page).getAttribute('aria-activedescendant');
  const ids = await optionsOf(page).evaluateAll((options) => options.map((option) => option.id));
  return id === null ? -1 : ids.indexOf(id);
}

async function countOf(storefront: string, query: string): Promise<number> {
  const response = await fetch(`${storefront}/api/search/?typing=1&${query}`);
  const { total } = (await response.json()) as { total: number }; // as: what the endpoint promises
  return total;
}

/** Waits until what the seed brought can be found, what is paid and what is not. */
export async function searchable(storefront: string): Promise<void> {
  for (const query of ['locale=zh-CN&q=盖碗', 'locale=en&q=gaiwan'])
    for (const access of ['open', 'paid'])
      await vi.waitFor(
        async () => expect(await countOf(storefront, `${query}&access=${access}`)).toBeGreaterThan(0),
        60_000,
      );
}
