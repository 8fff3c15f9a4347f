import type { Core, UID } from '@strapi/strapi';
import { type Grant, GRANTED_ROLES, permissionsOf, type Role, ROLES, type Subject } from './roles';

const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

/** Makes the roles and their permissions be what the code says. Changes nothing where they are so already. */
export async function syncRoles(strapi: Core.Strapi, grants: readonly Grant[]): Promise<void> {
  await settle(strapi, 'administrator');
  for (const role of GRANTED_ROLES) {
    const id = await settle(strapi, role);
    const permissions = permissionsOf(role, grants, (uid) => subjectOf(strapi, uid));
    await strapi.service('admin::role').assignPermissions(id, permissions);
  }
  await removeStockRoles(strapi);
}

async function settle(strapi: Core.Strapi, role: Role): Promise<number> {
  const roles = strapi.service('admin::role');
  const { code, name, description } = ROLES[role];
  const known = await roles.findOne({ code });
  if (!known) return (await roles.create({ code, name, description })).id;
  if (known.name !== name || known.description !== description) {
    await roles.update({ id: known.id }, { name, description });
  }
  return known.id;
}

function subjectOf(strapi: Core.Strapi, uid: UID.ContentType): Subject {
  const model = strapi.contentType(uid);
  const { components } = strapi;
  return {
    fields: strapi.service('admin::content-type').getNestedFields(model, { components }),
    localized: strapi.plugin('i18n').service('content-types').isLocalizedContentType(model),
  };
}

/** Strapi's own Editor and Author may publish; they go unless somebody has them. */
async function removeStockRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const code of STOCK_ROLES) {
    const known = await roles.findOneWithUsersCount({ code });
    if (known?.usersCount === 0) await roles.deleteByIds([known.id]);
    else if (known) strapi.log.warn(`The role “${known.name}” may publish and somebody still has it.`);
  }
}
