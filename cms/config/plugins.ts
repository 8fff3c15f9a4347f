import { deriveSecret, env } from '../src/kernel/env';
import { ALLOWED_TYPES, LARGEST_FILE, providerPath } from '../src/kernel/media';

const minute = 60;
const day = 24 * 60 * minute;

export default {
  editorial: { config: { siteUrl: env.SITE_URL, previewSecret: env.PREVIEW_SECRET } },
  publishing: { config: { siteUrl: env.SITE_URL } },
  membership: { config: { siteUrl: env.SITE_URL } },
  upload: {
    config: {
      provider: providerPath(),
      sizeLimit: LARGEST_FILE,
      security: { allowedTypes: ALLOWED_TYPES },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: env.SMTP_URL,
      settings: { defaultFrom: env.MAIL_FROM, defaultReplyTo: env.MAIL_FROM },
    },
  },
  // Keeps the accounts of `membership`; none of its own routes answers (src/extensions/users-permissions).
  'users-permissions': {
    config: {
      jwtSecret: deriveSecret(env.CMS_SECRET, 'JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 10 * minute,
        idleRefreshTokenLifespan: 14 * day,
        maxRefreshTokenLifespan: 30 * day,
        idleSessionLifespan: 2 * 60 * minute,
        maxSessionLifespan: day,
        httpOnly: true,
      },
      ratelimit: { enabled: true, interval: minute * 1000, max: 5 },
    },
  },
};
