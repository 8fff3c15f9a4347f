import type { MembershipCommand } from '@lectern/shared-types';
import type { Transaction } from '#kernel/db/index.ts';
import type { Thing } from '#rooms/catalog/index.ts';
import { give, revoke } from './grants.ts';
import { endSessions } from './sessions.ts';
import { isAccount, setBlocked } from './sql/commands.ts';
import { insertCodes, insertLink, revokeCode, revokeLink } from './sql/gifts.ts';

/** Why a command is not carried out, for the desk. */
type Refused =
  | 'ALREADY_OVER'
  | 'NO_SUCH_ACCOUNT'
  | 'NO_SUCH_TARGET'
  | 'NO_LIVE_CODE'
  | 'NO_LIVE_GRANT'
  | 'NO_LIVE_LINK'
  | 'NOT_AGREED'
  | 'NOT_UNDERSTOOD';

/** What has come of a command. */
export type Outcome = { done: object } | { refused: Refused };

/** What is known of a command beside its words. */
export interface Circumstances {
  commandId: string;
  why: string;
  /** What it opens, where it opens something that is published. */
  target: Thing | null;
  /** When it was asked for. */
  at: Date;
}

type Kind = MembershipCommand['kind'];
type Of<K extends Kind> = Extract<MembershipCommand, { kind: K }>;
type Acts = { [K in Kind]: (trx: Transaction, command: Of<K>, by: Circumstances) => Promise<Outcome> };

const isOver = (until: string | null, { at }: Circumstances) =>
  until !== null && Date.parse(until) <= at.getTime();

/** What was asked for came about, unless what it is about is not there. */
const unless = (refused: Refused, isThere: boolean): Outcome => (isThere ? { done: {} } : { refused });

const giveGrant: Acts['grant.give'] = async (trx, command, by) => {
  const { accountId, target, until: endsAt, key: causeId, note } = command;
  if (!by.target) return { refused: 'NO_SUCH_TARGET' };
  if (isOver(endsAt, by)) return { refused: 'ALREADY_OVER' };
  if (!(await isAccount(trx, accountId))) return { refused: 'NO_SUCH_ACCOUNT' };
  const grantId = await give(trx, { accountId, target, cause: 'manual', causeId, endsAt, note });
  return { done: { grantId } };
};

const makeCodes: Acts['gift_codes.make'] = async (trx, command, by) => {
  if (!by.target) return { refused: 'NO_SUCH_TARGET' };
  if (isOver(command.endsAt, by)) return { refused: 'ALREADY_OVER' };
  await insertCodes(trx, { ...command, commandId: by.commandId });
  return { done: { codes: command.hashes.length } };
};

const makeLink: Acts['gift_link.make'] = async (trx, command, by) => {
  if (by.target?.type !== 'lesson') return { refused: 'NO_SUCH_TARGET' };
  if (isOver(command.endsAt, by)) return { refused: 'ALREADY_OVER' };
  return { done: { linkId: await insertLink(trx, { ...command, commandId: by.commandId }) } };
};

/** How each command is carried out, all within one transaction. */
const ACTS: Acts = {
  'grant.give': giveGrant,
  'grant.revoke': async (trx, { grantId }, { why }) =>
    unless('NO_LIVE_GRANT', (await revoke(trx, { grantId }, why)) > 0),
  'gift_codes.make': makeCodes,
  'gift_code.revoke': async (trx, { codeId }) => unless('NO_LIVE_CODE', await revokeCode(trx, codeId)),
  'gift_link.make': makeLink,
  'gift_link.revoke': async (trx, { linkId }) => unless('NO_LIVE_LINK', await revokeLink(trx, linkId)),
  'account.block': async (trx, { accountId }) => {
    const isThere = await setBlocked(trx, accountId, true);
    await endSessions(trx, accountId);
    return unless('NO_SUCH_ACCOUNT', isThere);
  },
  'account.unblock': async (trx, { accountId }) =>
    unless('NO_SUCH_ACCOUNT', await setBlocked(trx, accountId, false)),
  'account.end_sessions': async (trx, { accountId }) =>
    (await isAccount(trx, accountId))
      ? { done: { sessions: await endSessions(trx, accountId) } }
      : { refused: 'NO_SUCH_ACCOUNT' },
};

/** Does what a command asks for, or says why it cannot be done. What it throws may go well another time. */
export function carryOut<K extends Kind>(
  trx: Transaction,
  command: Of<K>,
  by: Circumstances,
): Promise<Outcome> {
  const kind: K = command.kind;
  return ACTS[kind](trx, command, by);
}
