import { route } from './route';

export const settingsRoutes = [
  route('GET /settings', 'settings.show', { text: ['read'], desk: ['settings'] }),
  route('PUT /settings', 'settings.update', { desk: ['settings'] }),
];
