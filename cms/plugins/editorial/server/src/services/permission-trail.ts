import type { Core } from '@strapi/strapi';
import { currentActor } from './acting';
import { audit } from './audit';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] } | null;
  conditions: string[] | null;
}

/** The part of Strapi's service of roles that the trail follows. */
interface Roles {
  assignPermissions(roleId: number, permissions: unknown[]): Promise<unknown>;
}

/**
 * Tells the trail which permissions a role gains and loses, in the transaction of the change. Strapi writes a
 * permission at a time, and its events do not name the role: so its service is followed, which all doors use.
 */
export function followPermissions(strapi: Core.Strapi): void {
  strapi.get('services').extend('admin::role', (roles: Roles): Roles => ({
    ...roles,
    assignPermissions: (roleId, permissions) =>
      strapi.db.transaction(async ({ trx }) => {
        const before = await permissionsOf(strapi, roleId);
        const result = await roles.assignPermissions(roleId, permissions);
        const after = await permissionsOf(strapi, roleId);
        const lost = before.filter((each) => !after.includes(each));
        const gained = after.filter((each) => !before.includes(each));
        if (lost.length + gained.length === 0) return result;
        const role = await strapi.db.query('admin::role').findOne({ where: { id: roleId } });
        await audit(trx, {
          actor: currentActor(strapi),
          action: 'role.permissions',
          subject: `admin::role:${roleId}`,
          label: role?.name,
          before: lost,
          after: gained,
        });
        return result;
      }),
  }));
}

async function permissionsOf(strapi: Core.Strapi, roleId: number): Promise<string[]> {
  const rows: Permission[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: roleId } } });
  return rows.map(inWords).sort();
}

/** As in `plugin::content-manager.explorer.read · api::catalog.lesson · title, body · admin::is-creator`. */
function inWords({ action, subject, properties, conditions }: Permission): string {
  const { fields = [], locales = [] } = properties ?? {};
  const parts = [action, subject, fields.join(', '), locales.join(', '), (conditions ?? []).join(', ')];
  return parts.filter(Boolean).join(' · ');
}
