import type { Browser, Page } from 'playwright-core';

interface Sight {
  javaScriptEnabled: boolean;
  width: number;
}

/** A page that remembers every complaint of the browser: script errors, refused resources, broken requests. */
export async function watchedPage(
  browser: Browser,
  { javaScriptEnabled, width }: Sight,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`);
  });
  return { page, complaints };
}

/** By how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
