import type { Core } from '@strapi/strapi';
import { connectOutbox } from './services/outbox';

export { publishingGrants } from './rules/grants';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await connectOutbox(strapi);
  },
};
