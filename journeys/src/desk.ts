import type { Page } from 'playwright-core';
import type { HouseAddress } from './house.ts';

/**
 * Waits until the panel has nothing left to do. Its form is made anew when its data arrive, and learns of the
 * text later than the eye does: typed too soon, or sent at once, a text would be lost.
 */
const settled = (page: Page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

/** What an editor does in the admin panel, said in an editor's words. */
export function deskOf(page: Page, house: Pick<HouseAddress, 'cms'>) {
  const list = (type: string) => `${house.cms}/admin/content-manager/collection-types/${type}`;
  const locale = '?plugins[i18n][locale]=zh-CN';
  return {
    async logIn({ email, password }: { email: string; password: string }) {
      await page.goto(`${house.cms}/admin`);
      await page.locator('input[name=email]').fill(email);
      await page.locator('input[name=password]').fill(password);
      await page.getByRole('button', { name: 'Login' }).click();
      await page.getByRole('heading', { name: /^Hello/ }).waitFor();
    },

    async writeLesson({ title, slug, body }: { title: string; slug: string; body: string }) {
      await page.goto(`${list('api::catalog.lesson')}/create${locale}`);
      await page.locator('.CodeMirror').waitFor();
      await settled(page);
      await page.locator('.CodeMirror').click();
      await page.keyboard.insertText(body);
      await page.locator('.CodeMirror-code').getByText(body.slice(-4)).waitFor();
      await page.locator('input[name=title]').fill(title);
      await page.locator('input[name=slug]').fill(slug);
      await settled(page);
    },

    async openLesson(title: string) {
      await page.goto(`${list('api::catalog.lesson')}${locale}&_q=${encodeURIComponent(title)}`);
      await page.getByText(title).first().click();
      await page.locator('.CodeMirror').waitFor();
      await settled(page);
    },

    async openCourse(title: string) {
      await page.goto(`${list('api::catalog.course')}${locale}`);
      await page.getByText(title).first().click();
      await page.locator('input[name=title]').waitFor();
    },

    async addToSection(section: string, lesson: string) {
      await page.getByRole('button', { name: section, exact: true }).click();
      const lessons = page.getByRole('combobox', { name: /^Lessons/ });
      await lessons.click();
      await lessons.pressSequentially(lesson);
      await page.getByRole('option', { name: lesson }).click();
    },

    /** Puts words at the end of a lesson's body. */
    async writeOn(words: string) {
      await page.locator('.CodeMirror').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(words);
      await page.locator('.CodeMirror-code').getByText(words.trim()).waitFor();
      await settled(page);
    },

    async giveAddress(slug: string) {
      await page.locator('input[name=slug]').fill(slug);
      await settled(page);
    },

    async save() {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved document').first().waitFor();
      await settled(page);
    },

    /** Does something in the review panel and, where that asks for more, says so in its dialog. */
    async review(act: string, { words, done }: { words?: string; done: string }) {
      await page.getByRole('button', { name: act, exact: true }).click();
      if (act !== 'Take on the review') {
        const dialog = page.getByRole('dialog');
        if (words) await dialog.getByRole('textbox', { name: /^(To the author|Note)/ }).fill(words);
        await dialog.getByRole('button', { name: act, exact: true }).click();
        await dialog.waitFor({ state: 'hidden' });
      }
      await page.getByText(done).first().waitFor();
      await settled(page);
    },

    async publish() {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByText('Published document').first().waitFor();
    },

    async publishWithoutReview(why: string) {
      await page.getByRole('button', { name: 'More document actions' }).click();
      await page.getByRole('menuitem', { name: 'Publish without review…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /^Why/ }).fill(why);
      await dialog.getByRole('button', { name: 'Publish without review', exact: true }).click();
      await page.getByText('Published without review').first().waitFor();
    },

    async unpublish() {
      await page.getByRole('button', { name: 'More document actions' }).click();
      await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
      await page.getByText('Unpublished document').first().waitFor();
    },
  };
}
