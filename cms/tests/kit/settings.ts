import { join, resolve } from 'node:path';

export const APP_DIR = resolve(import.meta.dirname, '../..');
/** Where the tests compile the CMS to: not to `dist`, which a running one may be using. */
export const COMPILED = join(APP_DIR, '.cache/compiled');

export const TOKEN = 'a-server-token-of-the-tests-with-length';
const SECRET = 'a-secret-of-the-tests-that-is-long-enough';

/** All that a CMS of the tests needs to be told, but for its database and its folder. */
export const SETTINGS = {
  NODE_ENV: 'production',
  LECTERN_MODE: 'local',
  CMS_URL: 'http://127.0.0.1:1337',
  CMS_TOKEN: TOKEN,
  CMS_SECRET: SECRET,
  MEDIA_SECRET: SECRET,
  PREVIEW_SECRET: SECRET,
  SITE_URL: 'http://127.0.0.1:4321',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Tests <tests@example.org>',
};
