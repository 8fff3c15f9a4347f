import { LOCALES } from '@lectern/shared-types';
import { localePath } from '#kernel/locale.ts';
import { messagesOf, type Messages } from '#messages/index.ts';

/** What a plain page says. */
export interface Plain {
  title: string;
  text: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A page that must stand while neither database nor release does, in all languages at once. All that it needs
 * beside itself is `/plain.css`, which lies among the assets.
 */
export function plainHtml(words: (messages: Messages) => Plain): string {
  const said = LOCALES.map((locale) => ({
    locale,
    home: messagesOf(locale).home,
    ...words(messagesOf(locale)),
  }));
  const sections = said.map(
    ({ locale, title, text, home }) =>
      `<section lang="${locale}"><h1>${escaped(title)}</h1><p>${escaped(text)}</p><p><a href="${localePath(locale, '/')}">${escaped(home)}</a></p></section>`,
  );
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(said.map(({ title }) => title).join(' · '))}</title>`,
    '<link rel="stylesheet" href="/plain.css">',
  ];
  return `<!doctype html><html lang="${LOCALES[0]}"><head>${head.join('')}</head><body><main>${sections.join('')}</main></body></html>`;
}
