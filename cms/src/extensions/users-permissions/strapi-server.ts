import type { Core } from '@strapi/strapi';

/**
 * Accounts are reached by the routes of `membership` alone: no registration, login or profile of the plugin's answers
 * under `/api`, and no user stands in the editors' list of contents.
 */
export default (plugin: Core.Plugin): Core.Plugin => {
  const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };
  const { user } = plugin.contentTypes;
  if (user) user.schema.pluginOptions = { ...user.schema.pluginOptions, ...hidden };
  return { ...plugin, routes: { ...plugin.routes, 'content-api': { type: 'content-api', routes: [] } } };
};
