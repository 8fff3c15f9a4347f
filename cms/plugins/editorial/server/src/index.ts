import { join } from 'node:path';
import { migrate } from '@lectern/cms-kernel';
import type { Core } from '@strapi/strapi';
import { registerRights } from './rights';

const MIGRATIONS = join(__dirname, '../../server/migrations');

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await migrate(strapi, { schema: 'editorial', folder: MIGRATIONS });
    await registerRights(strapi);
  },
};
