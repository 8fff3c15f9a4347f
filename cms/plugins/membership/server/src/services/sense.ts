import type { Caller } from '@lectern/cms-editorial';
import type { MembershipCommand, TargetType } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import type { WordId } from '../rules/words';
import { accountOf } from './accounts';
import { DeskRefusal } from './refusals';
import { liveTypeOf } from './targets';

/**
 * Looks whether a command is about something that is there, so that whoever asks hears it at once; the worker looks
 * again. Answers the type of what it opens, null where it opens nothing.
 *
 * @throws DeskRefusal
 */
export async function expectSense(
  strapi: Core.Strapi,
  caller: Caller,
  command: MembershipCommand,
): Promise<TargetType | null> {
  if ('accountId' in command) await expectAccount(strapi, caller, command.accountId);
  switch (command.kind) {
    case 'grant.give':
    case 'gift_codes.make':
      return expectTarget(strapi, caller, { documentId: command.target });
    case 'gift_link.make':
      return expectTarget(strapi, caller, { documentId: command.lessonId, only: 'lesson' });
    case 'grant.revoke':
      return expectOpen(strapi, caller, { view: 'desk_grant', id: command.grantId, why: 'no-grant' });
    case 'gift_code.revoke':
      return expectOpen(strapi, caller, { view: 'desk_gift_code', id: command.codeId, why: 'no-gift' });
    case 'gift_link.revoke':
      return expectOpen(strapi, caller, { view: 'desk_gift_link', id: command.linkId, why: 'no-gift' });
    default:
      return null;
  }
}

async function expectAccount(strapi: Core.Strapi, caller: Caller, accountId: string): Promise<void> {
  const { deleted_at } = await accountOf(strapi, caller, accountId);
  if (deleted_at) throw new DeskRefusal(caller, 'no-account');
}

async function expectTarget(
  strapi: Core.Strapi,
  caller: Caller,
  { documentId, only }: { documentId: string; only?: TargetType },
): Promise<TargetType> {
  const type = await liveTypeOf(strapi, documentId);
  if (type === null || (only && type !== only)) throw new DeskRefusal(caller, 'no-target');
  return type;
}

/** What is revoked or over by time is not revoked; a gift that is used up may be, so that nobody wonders. */
async function expectOpen(
  strapi: Core.Strapi,
  caller: Caller,
  { view, id, why }: { view: string; id: string; why: WordId },
): Promise<null> {
  const row: { state: string } | undefined = await strapi.db
    .connection(`membership.${view}`)
    .where({ id })
    .first('state');
  if (!row || row.state === 'revoked' || row.state === 'ended') throw new DeskRefusal(caller, why);
  return null;
}
