import type { Caller } from '@lectern/cms-editorial';
import type { RevokeCodesAnswer } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { write } from './asking';
import { DeskRefusal } from './refusals';

/**
 * Asks for the revocation of whatever codes of one command can still be redeemed, all or none.
 *
 * @throws DeskRefusal 409 where there are none
 */
export async function revokeCodes(
  strapi: Core.Strapi,
  caller: Caller,
  { commandId, why }: { commandId: unknown; why: string },
): Promise<RevokeCodesAnswer> {
  const number = Number(commandId);
  if (!Number.isSafeInteger(number)) throw new DeskRefusal(caller, 'no-gift');
  const rows: { id: string }[] = await strapi.db
    .connection('membership.desk_gift_code')
    .where({ command_id: number, state: 'live' })
    .orderBy('id')
    .select('id');
  if (rows.length === 0) throw new DeskRefusal(caller, 'no-gift');
  await strapi.db.transaction(async ({ trx }) => {
    for (const { id } of rows)
      await write(strapi, trx, { caller, command: { kind: 'gift_code.revoke', codeId: id }, why });
  });
  return { revoked: rows.length };
}
