import type { Core } from '@strapi/strapi';
import { seedLocales } from './kernel/locales';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await seedLocales(strapi);
  },
};
