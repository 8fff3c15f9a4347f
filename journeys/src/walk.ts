import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { walkSite, type Site } from './kinds.ts';

/** A browser, and the site as a walk through all of it has found it. */
interface Walk {
  browser: Browser;
  site: Site;
}

/** Walks through the site before the tests of a file, or of a `describe`. */
export function useWalk(): Walk {
  const walk = {} as Walk; // filled before the first test runs
  beforeAll(async () => {
    walk.browser = await launchBrowser();
    walk.site = await walkSite(inject('house').storefront);
  });
  afterAll(() => walk.browser.close());
  return walk;
}
