/** Lessons and courses are saved whole, with all their text. */
const TEXT_LIMIT = '12mb';
/** The largest file that the media library takes, in bytes. */
const FILE_LIMIT = 2 * 1024 ** 3;

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: TEXT_LIMIT,
      formLimit: TEXT_LIMIT,
      textLimit: TEXT_LIMIT,
      formidable: { maxFileSize: FILE_LIMIT },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
