import { route } from './route';

/** To plan something takes Strapi's right to publish the text, which is asked of the text itself. */
export const scheduleRoutes = [
  route('GET /schedules', 'schedules.list', { text: ['read'] }),
  route('POST /schedules', 'schedules.add', { text: ['read'] }),
  route('DELETE /schedules/:id', 'schedules.cancel', { text: ['read'] }),
];
