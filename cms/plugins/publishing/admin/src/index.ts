import type { ContentManagerPlugin } from '@lectern/cms-editorial/admin';
import { Stethoscope, Rocket, Search } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { OnSitePanel } from './on-site/OnSitePanel';
import { RIGHTS } from './rights';
import en from './translations/en.json';
import { PREFIX } from './words';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/publishing',
      icon: Rocket,
      intlLabel: { id: `${PREFIX}page.title`, defaultMessage: en['page.title'] },
      permissions: RIGHTS.oversee,
      Component: () => import('./pages/PublishingPage'),
      position: 4.1,
    });
    app.addMenuLink({
      to: 'plugins/searches',
      icon: Search,
      intlLabel: { id: `${PREFIX}searches.title`, defaultMessage: en['searches.title'] },
      permissions: RIGHTS.searches,
      Component: () => import('./pages/SearchesPage'),
      position: 4.2,
    });
    app.addMenuLink({
      to: 'plugins/site-check',
      icon: Stethoscope,
      intlLabel: { id: `${PREFIX}check.title`, defaultMessage: en['check.title'] },
      permissions: RIGHTS.check,
      Component: () => import('./pages/SiteCheckPage'),
      position: 4.3,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManager.apis as ContentManagerPlugin['config']['apis']; // what that plugin offers
    // Right below Publish, whose outcome it tells.
    apis.addEditViewSidePanel(([actions, ...others]) => [
      ...(actions ? [actions] : []),
      OnSitePanel,
      ...others,
    ]);
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
