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
      await page.locator('input[name=title]').waitFor();
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

    async save() {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved document').first().waitFor();
    },

    /** As an administrator, who answers for it in words. */
    async publishPastReview(words: string) {
      await page.getByRole('button', { name: 'Publish without review…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(words);
      await dialog.getByRole('button', { name: 'Publish without review', exact: true }).click();
      await page.getByText('Published without review').first().waitFor();
    },
  };
}
