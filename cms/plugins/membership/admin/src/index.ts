import { Crown } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { RIGHTS } from './rights';
import en from './translations/en.json';
import { PREFIX } from './words';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/membership',
      icon: Crown,
      intlLabel: { id: `${PREFIX}title`, defaultMessage: en.title },
      permissions: RIGHTS.see,
      Component: () => import('./pages/MembershipPage'),
      position: 4.4,
    });
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await wordsIn(locale) })));
  },
};

/** The words in one of the panel's languages; Strapi shows English where there are none. */
async function wordsIn(locale: string): Promise<Record<string, string>> {
  if (locale !== 'en' && locale !== 'zh-Hans') return {};
  const words: Record<string, string> =
    locale === 'en' ? en : (await import('./translations/zh-Hans.json')).default;
  return Object.fromEntries(Object.entries(words).map(([id, words]) => [`${PREFIX}${id}`, words]));
}
