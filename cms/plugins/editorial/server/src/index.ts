import { join } from 'node:path';
import { migrate } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import controllers from './controllers';
import policies from './policies';
import { registerRights } from './rights';
import routes from './routes';
import { endRounds, startRounds } from './services/rounds';

const MIGRATIONS = join(__dirname, '../../server/migrations');

export default {
  controllers,
  policies,
  routes,

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await migrate(strapi, { schema: 'editorial', folder: MIGRATIONS });
    await registerRights(strapi);
    startRounds(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await endRounds(strapi);
  },
};
