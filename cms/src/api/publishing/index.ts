import type { Core } from '@strapi/strapi';
import { connectOutbox } from './services/outbox';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await connectOutbox(strapi);
  },
};
