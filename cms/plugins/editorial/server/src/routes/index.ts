import { auditRoutes } from './audit';
import { keywordRoutes } from './keywords';
import { notificationRoutes } from './notifications';
import { previewRoutes } from './previews';
import { queueRoutes } from './queue';
import { reviewRoutes } from './review';
import { scheduleRoutes } from './schedules';
import { settingsRoutes } from './settings';
import { versionRoutes } from './versions';

/** The doors of the panel, under `/editorial`. */
export default {
  admin: {
    type: 'admin',
    routes: [
      ...reviewRoutes,
      ...versionRoutes,
      ...queueRoutes,
      ...keywordRoutes,
      ...previewRoutes,
      ...scheduleRoutes,
      ...notificationRoutes,
      ...auditRoutes,
      ...settingsRoutes,
    ],
  },
};
