import { deriveSecret, env } from '../src/kernel/env';

export default {
  host: env.CMS_HOST,
  port: env.CMS_PORT,
  url: env.CMS_URL,
  app: { keys: [deriveSecret(env.CMS_SECRET, 'APP_KEYS')] },
  // In production nginx stands in front and tells the visitor's address.
  proxy: { koa: env.LECTERN_MODE === 'production', maxIpsCount: 1 },
  logger: { config: { level: 'info' }, updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  webhooks: { populateRelations: false },
};
