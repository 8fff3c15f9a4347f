import { createCmsClient } from '@lectern/import';
import { settledHouse } from '@lectern/local';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';
import { overflow, watchedPage } from './browser/watched-page.ts';
import { MembershipDesk } from './membership-desk.ts';

const house = inject('house');
const SECRET = 'zqmembers7241 只给会员';
const COURSE = 'Members only 会员课';
let browser: Browser;
let desk: MembershipDesk;

beforeAll(async () => {
  browser = await launchBrowser();
  desk = await MembershipDesk.open(house);
  const cms = createCmsClient({ url: house.cms, token: house.token });
  const publishAs = house.administrator.email;
  for (const locale of ['zh-CN', 'en'] as const) {
    const by = { locale, publishAs };
    const lesson = {
      slug: 'for-members',
      title: 'For members',
      teaser: 'Soon.',
      access: 'paid',
      body: SECRET,
    } as const;
    await cms.putDocument({ ...by, type: 'lesson', data: lesson });
    const sections = [{ title: null, lessons: ['for-members'] }];
    const course = { slug: 'members-only', title: COURSE, summary: 'One paid lesson.', sections };
    await cms.putDocument({ ...by, type: 'course', data: course });
  }
  await settledHouse(house.dataDir);
});
afterAll(() => browser.close());

/** The first address in the latest mail to somebody. */
async function mailedLink(to: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const answer = await fetch(`${house.mailbox}/api/messages?to=${encodeURIComponent(to)}`);
      const [latest]: { text: string }[] = await answer.json();
      const link = latest?.text.match(/https?:\/\/\S+\/account\/\S+/)?.[0];
      expect(link).toBeDefined();
      return link ?? '';
    },
    { timeout: 60_000, interval: 500 },
  );
}

const submit = (page: Page) => page.locator('main form button:not([name])').first();

/** Makes an account, by the mailed link. */
async function register(page: Page, home: string, email: string): Promise<void> {
  await page.goto(`${house.storefront}${home}account/register/`);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=displayName]').fill('林');
  for (const box of await page.locator('main [type=checkbox]').all()) await box.check();
  await submit(page).click();
  await page.waitForURL(/\/account\/mailed\//);
  await page.goto(await mailedLink(email));
  await page.locator('[name=password]').fill('a lantern, a moth and rain');
  await submit(page).click();
  await page.waitForURL(`${house.storefront}${home}account/`);
}

describe.each([
  { language: 'Chinese', home: '/', script: true },
  { language: 'English', home: '/en/', script: false },
  { language: 'Chinese', home: '/', script: false },
  { language: 'English', home: '/en/', script: true },
])('A reader of $language, script: $script', ({ home, script }) => {
  const learn = `${house.storefront}${home}learn/members-only/for-members/`;
  const email = `journey-${home === '/' ? 'zh' : 'en'}-${String(script)}@reader.example`;

  test('registers, reads what is given, loses it in an open tab, and logs out everywhere', async () => {
    const { page } = await watchedPage(browser, { javaScriptEnabled: script, width: 390 });
    await register(page, home, email);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect((await page.goto(learn))?.status()).toBe(403);
    expect(await page.content()).not.toContain('zqmembers7241');

    await desk.giveCourse(email, COURSE);
    await vi.waitFor(async () => expect((await page.goto(learn))?.status()).toBe(200), 30_000);
    expect(await page.content()).toContain('zqmembers7241');

    const tab = await page.context().newPage();
    await tab.goto(`${house.storefront}${home}account/`);
    await tab.locator('main').getByRole('link', { name: COURSE }).waitFor();
    expect(await overflow(tab)).toBeLessThanOrEqual(0);
    await desk.takeBack(email);
    await vi.waitFor(async () => expect((await tab.goto(learn))?.status()).toBe(403), 30_000);
    expect((await page.reload())?.status()).toBe(403);
    expect(await page.content()).not.toContain('zqmembers7241');

    await tab.goto(`${house.storefront}${home}account/sessions/`);
    await tab.locator('main .all button').last().click();
    await tab.waitForURL(house.storefront + home);
    await page.goto(`${house.storefront}${home}account/`);
    expect(new URL(page.url()).pathname).toBe(`${home}account/log-in/`);
    await page.context().close();
  });
});
