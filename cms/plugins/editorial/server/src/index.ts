import { join } from 'node:path';
import { migrate } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import controllers from './controllers';
import policies from './policies';
import { registerRights } from './rights';
import routes from './routes';
import { fastenBelt } from './services/belt';
import { followEntries } from './services/entry-trail';
import { guardFiles } from './services/file-guard';
import { keepVersions } from './services/keeping';
import { followLogins } from './services/login-trail';
import { followPermissions } from './services/permission-trail';
import { followRecords } from './services/record-trail';
import { endRounds, startRounds } from './services/rounds';

const MIGRATIONS = join(__dirname, '../../server/migrations');

export default {
  controllers,
  policies,
  routes,

  /** Plugins register before the APIs of the CMS do, so that what these change on the way is kept too. */
  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.documents.use(keepVersions(strapi));
    strapi.documents.use(followEntries(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await migrate(strapi, { schema: 'editorial', folder: MIGRATIONS });
    await fastenBelt(strapi);
    guardFiles(strapi);
    await registerRights(strapi);
    followRecords(strapi);
    followPermissions(strapi);
    followLogins(strapi);
    startRounds(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await endRounds(strapi);
  },
};
