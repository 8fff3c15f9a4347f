import { route } from './route';

export const previewRoutes = [route('POST /previews', 'previews.add', { text: ['read'] })];
