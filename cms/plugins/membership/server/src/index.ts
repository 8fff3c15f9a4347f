import type { Core } from '@strapi/strapi';
import controllers from './controllers';
import policies from './policies';
import { registerRights } from './rights';
import routes from './routes';

export default {
  controllers,
  policies,
  routes,

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerRights(strapi);
  },
};
