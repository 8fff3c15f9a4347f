import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PublishNote } from './actions/PublishNote';
import { PublishWithoutReview } from './actions/override';
import { onlyApproved } from './actions/publish';
import { askingFirst } from './actions/update';
import type { ContentManagerPlugin, DocumentActionComponent } from './content-manager';
import { PreviewPanel } from './preview/PreviewPanel';
import { ReviewPanel } from './review/ReviewPanel';
import { RIGHTS } from './rights';
import { SchedulePanel } from './schedule/SchedulePanel';
import en from './translations/en.json';
import { VersionsPanel } from './versions/VersionsPanel';
import { PREFIX } from './words';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/editorial',
      icon: CheckCircle,
      intlLabel: { id: `${PREFIX}desk.title`, defaultMessage: en['desk.title'] },
      permissions: RIGHTS.read,
      Component: () => import('./pages/DeskPage'),
      position: 3,
    });
    app.addSettingsLink('global', {
      id: 'editorial',
      to: 'editorial',
      intlLabel: { id: `${PREFIX}settings.title`, defaultMessage: en['settings.title'] },
      permissions: RIGHTS.settings,
      Component: () => import('./pages/SettingsPage'),
    });
  },

  // Once every plugin has registered: what Strapi's own actions are, and which others stand beside them.
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManager.apis as ContentManagerPlugin['config']['apis']; // what that plugin offers
    apis.addEditViewSidePanel([ReviewPanel, PreviewPanel, SchedulePanel, VersionsPanel]);
    apis.addDocumentAction((actions) => [...actions.map(reviewed), PublishWithoutReview]);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'editorial-publish-note',
      Component: PublishNote,
    });
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await wordsIn(locale) })));
  },
};

function reviewed(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type === 'publish') return onlyApproved(action);
  return action.type === 'update' ? askingFirst(action) : action;
}

/** The desk's words in one of the panel's languages; Strapi shows English where there are none. */
async function wordsIn(locale: string): Promise<Record<string, string>> {
  if (locale !== 'en' && locale !== 'zh-Hans') return {};
  const words: Record<string, string> =
    locale === 'en' ? en : (await import('./translations/zh-Hans.json')).default;
  return Object.fromEntries(Object.entries(words).map(([id, words]) => [`${PREFIX}${id}`, words]));
}
