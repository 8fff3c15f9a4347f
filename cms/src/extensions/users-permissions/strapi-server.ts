import type { Core } from '@strapi/strapi';

/** Accounts come with `membership`: until then no registration, login or profile answers under `/api`. */
export default (plugin: Core.Plugin): Core.Plugin => ({
  ...plugin,
  routes: { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } },
});
