import { deriveSecret, env } from '../src/kernel/env';

const derived = (purpose: string) => deriveSecret(env.CMS_SECRET, purpose);
const day = 24 * 60 * 60;

export default {
  auth: {
    secret: derived('ADMIN_JWT_SECRET'),
    cookie: { secure: env.LECTERN_MODE === 'production', sameSite: 'lax' },
    sessions: {
      accessTokenLifespan: 30 * 60,
      idleRefreshTokenLifespan: 7 * day,
      maxRefreshTokenLifespan: 30 * day,
      idleSessionLifespan: 2 * 60 * 60,
      maxSessionLifespan: day,
    },
  },
  apiToken: { salt: derived('API_TOKEN_SALT') },
  transfer: { token: { salt: derived('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: derived('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  // The desk's own preview (cms/plugins/editorial) knows as whom a draft is seen.
  preview: { enabled: false },
  autoOpen: false,
};
