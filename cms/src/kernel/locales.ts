import { DEFAULT_LOCALE, LOCALES } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

const NAMES = { 'zh-CN': '简体中文', en: 'English' } as const satisfies Record<
  (typeof LOCALES)[number],
  string
>;

/** Makes the languages that Lectern speaks known to Strapi; the default one exists since the first boot. */
export async function seedLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const code of LOCALES) {
    const known = await locales.findByCode(code);
    if (!known) await locales.create({ code, name: NAMES[code] });
    else if (known.name !== NAMES[code]) await locales.update({ id: known.id }, { name: NAMES[code] });
  }
  await locales.setDefaultLocale({ code: DEFAULT_LOCALE });
}
