import type { MembershipCommand } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';

/**
 * Blocks or unblocks the user that keeps an account's password, in the transaction of the command: who is blocked has
 * no session from then on, and opens none.
 */
export async function blockUser(strapi: Core.Strapi, command: MembershipCommand): Promise<void> {
  if (command.kind !== 'account.block' && command.kind !== 'account.unblock') return;
  await strapi.db.query('plugin::users-permissions.user').updateMany({
    where: { username: command.accountId },
    data: { blocked: command.kind === 'account.block' },
  });
}
