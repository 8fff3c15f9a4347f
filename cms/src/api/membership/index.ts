import type { Core } from '@strapi/strapi';
import { keepAccountsUnique } from './services/unique';

export { membershipGrants } from './rules/grants';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await keepAccountsUnique(strapi);
  },
};
