import { route } from './route';

/** Whoever is logged in reads what they were told, and nothing else. */
export const notificationRoutes = [
  route('GET /notifications', 'notifications.list'),
  route('POST /notifications/read', 'notifications.read'),
];
