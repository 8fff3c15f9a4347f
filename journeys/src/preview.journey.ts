import { createCmsClient } from '@lectern/import';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { deskOf } from './desk.ts';

const house = inject('house');
let browser: Browser;
let context: BrowserContext;
let editView: Page;

/** Stands in the draft's paid text alone. */
const SECRET = '只有买了的人才读到这一句';

beforeAll(async () => {
  const cms = createCmsClient({ url: house.cms, token: house.token });
  const lesson = {
    slug: 'seen-before',
    title: '先睹为快',
    teaser: '先看看。',
    body: SECRET,
    access: 'paid' as const,
  };
  await cms.putDocument({ type: 'lesson', locale: 'zh-CN', data: lesson });
  const course = {
    slug: 'seen-course',
    title: '还没上线的课',
    summary: '简介',
    sections: [{ title: null, lessons: ['seen-before'] }],
  };
  await cms.putDocument({ type: 'course', locale: 'zh-CN', data: course });
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 1400 } });
  editView = await context.newPage();
  const desk = deskOf(editView, house);
  await desk.logIn(house.administrator);
  await desk.openLesson('先睹为快');
});
afterAll(() => browser.close());

async function previewAs(reader: string): Promise<Page> {
  await editView.getByRole('combobox', { name: 'View as' }).click();
  await editView.getByRole('option', { name: reader }).click();
  const opened = context.waitForEvent('page');
  await editView.getByRole('button', { name: 'Open preview' }).click();
  const preview = await opened;
  await preview.waitForURL(/\/preview\//);
  return preview;
}

test('an editor sees a draft as a guest and as its buyer would, on the site and within its course', async () => {
  const asGuest = await previewAs('Guest');
  await asGuest.getByRole('heading', { level: 1, name: '先睹为快' }).waitFor();
  await asGuest.getByText('草稿预览，身份：游客').waitFor();
  await asGuest.getByRole('link', { name: '还没上线的课' }).first().waitFor();
  expect(await asGuest.content()).not.toContain(SECRET);

  const asBuyer = await previewAs('Buyer of this lesson');
  await asBuyer.getByText(SECRET).waitFor();
});

test('the address tells the site nothing of the panel, and the site has nothing of the draft', async () => {
  const preview = await previewAs('Buyer of this lesson');
  expect(new URL(preview.url()).origin).toBe(house.storefront);
  expect(await preview.evaluate(() => window.opener)).toBeNull();
  for (const path of ['/', '/courses/', '/courses/seen-course/seen-before/', '/feed.xml'])
    expect(await (await fetch(house.storefront + path)).text()).not.toContain('先睹为快');
});

test('an editor is told that what was not saved is not in the preview', async () => {
  await editView.locator('input[name=title]').fill('改了没存');
  await editView.getByText('Save first to see your latest changes.').waitFor();
  const preview = await previewAs('Guest');
  await preview.getByRole('heading', { level: 1, name: '先睹为快' }).waitFor();
});
