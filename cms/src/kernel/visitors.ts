import type { Core } from '@strapi/strapi';

/**
 * Takes from visitors every right that Strapi hands out by itself at each start with an empty table, and forbids
 * registration: should a route ever come back, it still opens nothing.
 */
export async function closeVisitorRoles(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({});
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = await store.get({ key: 'advanced' });
  await store.set({ key: 'advanced', value: { ...Object(advanced), allow_register: false } });
}
