import { Bell, CheckCircle } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { onlyApprovedOfMany } from './actions/bulk-publish';
import { SubmitMany } from './actions/bulk-submit';
import { PublishNote } from './actions/PublishNote';
import { PublishWithoutReview } from './actions/override';
import { onlyApproved } from './actions/publish';
import { askingFirst } from './actions/update';
import type { BulkActionComponent, ContentManagerPlugin, DocumentActionComponent } from './content-manager';
import { PreviewPanel } from './preview/PreviewPanel';
import { askInPanelLanguage } from './language';
import { withReviewColumn } from './list/review-column';
import { KeywordsPanel } from './keywords/KeywordsPanel';
import { ReviewPanel } from './review/ReviewPanel';
import { forReaders } from './review/useMaySee';
import { RIGHTS } from './rights';
import { SchedulePanel } from './schedule/SchedulePanel';
import en from './translations/en.json';
import { VersionsPanel } from './versions/VersionsPanel';
import { PREFIX } from './words';

export default {
  register(app: StrapiApp): void {
    askInPanelLanguage();
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
    // Before Strapi's own: what waits for somebody comes first.
    app.widgets.register((others) => [...WIDGETS, ...others]);
  },

  // Once every plugin has registered: what Strapi's own actions are, and which others stand beside them.
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManager.apis as ContentManagerPlugin['config']['apis']; // what that plugin offers
    apis.addEditViewSidePanel(
      [ReviewPanel, PreviewPanel, SchedulePanel, KeywordsPanel, VersionsPanel].map(forReaders),
    );
    apis.addDocumentAction((actions) => [...actions.map(reviewed), PublishWithoutReview]);
    apis.addBulkAction((actions) => [SubmitMany, ...reviewedOfMany(actions)]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withReviewColumn);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'editorial-publish-note',
      Component: PublishNote,
    });
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(locales.map(async (locale) => ({ locale, data: await wordsIn(locale) })));
  },
};

/** On the home page, for whoever sees texts. */
const WIDGETS: WidgetArgs[] = [
  {
    pluginId: 'editorial',
    id: 'queue',
    icon: CheckCircle,
    title: { id: `${PREFIX}widget.queue`, defaultMessage: en['widget.queue'] },
    link: {
      label: { id: `${PREFIX}widget.queue-all`, defaultMessage: en['widget.queue-all'] },
      href: '/plugins/editorial/queue',
    },
    component: async () => (await import('./widgets/QueueWidget')).QueueWidget,
    permissions: RIGHTS.read,
  },
  {
    pluginId: 'editorial',
    id: 'notifications',
    icon: Bell,
    title: { id: `${PREFIX}widget.notifications`, defaultMessage: en['widget.notifications'] },
    link: {
      label: { id: `${PREFIX}widget.notifications-all`, defaultMessage: en['widget.notifications-all'] },
      href: '/plugins/editorial/notifications',
    },
    component: async () => (await import('./widgets/NotificationsWidget')).NotificationsWidget,
    permissions: RIGHTS.read,
  },
];

function reviewed(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type === 'publish') return onlyApproved(action);
  return action.type === 'update' ? askingFirst(action) : action;
}

/** Strapi gives its Publish for many no type; it stands before Unpublish. */
function reviewedOfMany(actions: BulkActionComponent[]): BulkActionComponent[] {
  const publish = actions.findIndex(({ type }) => type === 'unpublish') - 1;
  return actions.map((action, index) => (index === publish ? onlyApprovedOfMany(action) : action));
}

/** The desk's words in one of the panel's languages; Strapi shows English where there are none. */
async function wordsIn(locale: string): Promise<Record<string, string>> {
  if (locale !== 'en' && locale !== 'zh-Hans') return {};
  const words: Record<string, string> =
    locale === 'en' ? en : (await import('./translations/zh-Hans.json')).default;
  return Object.fromEntries(Object.entries(words).map(([id, words]) => [`${PREFIX}${id}`, words]));
}
