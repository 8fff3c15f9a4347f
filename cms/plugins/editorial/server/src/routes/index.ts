import { previewRoutes } from './previews';

/** The doors of the panel, under `/editorial`. */
export default { admin: { type: 'admin', routes: [...previewRoutes] } };
