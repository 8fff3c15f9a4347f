import { incomingFolder, LARGEST_FILE } from '../src/kernel/media';

/** Lessons and courses are saved whole, with all their text: 5 MB of Markdown, escaped as JSON. */
const TEXT_LIMIT = '16mb';

export default [
  'strapi::logger',
  'global::nothing-clever',
  'strapi::errors',
  'global::refusals',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        // Strapi lays these over its own lists place by place: each must be as long to push out its addresses.
        directives: {
          'connect-src': ["'self'", "'self'"],
          'img-src': ["'self'", 'data:', 'blob:', "'self'"],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'global::media',
  'global::upload-gate',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: TEXT_LIMIT,
      formLimit: TEXT_LIMIT,
      textLimit: TEXT_LIMIT,
      formidable: { maxFileSize: LARGEST_FILE, uploadDir: incomingFolder() },
    },
  },
  'strapi::session',
  'global::closed-registration',
  'strapi::favicon',
  'strapi::public',
];
