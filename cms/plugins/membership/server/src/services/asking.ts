import { audit, type Caller } from '@lectern/cms-editorial';
import type { Transaction } from '@lectern/cms-kernel';
import {
  type AskAnswer,
  type AskRequest,
  type MembershipCommand,
  needsSecondOpinion,
  subjectOfCommand,
  type TargetType,
  withoutSecrets,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { blockUser } from './blocking';
import { expectSense } from './sense';

/** What somebody asks for, and why; the secrets of gifts have been made by then. */
export interface Asked {
  command: MembershipCommand;
  why: AskRequest['why'];
}

/**
 * Writes down what the caller asks a worker to do, with its line of the trail: both stand or fall together.
 *
 * @throws DeskRefusal where what it is about is not there or over
 */
export async function ask(strapi: Core.Strapi, caller: Caller, asked: Asked): Promise<AskAnswer> {
  const targetType = await expectSense(strapi, caller, asked.command);
  const commandId = await strapi.db.transaction(({ trx }) => write(strapi, trx, { caller, ...asked }));
  return { commandId, needsSecond: needsSecond(asked.command, targetType) };
}

/** The worker decides by the same rule whether it waits; this is for the words of the panel. */
const needsSecond = (command: MembershipCommand, targetType: TargetType | null): boolean =>
  targetType !== null && needsSecondOpinion(command, { targetType, now: new Date() });

export async function write(
  strapi: Core.Strapi,
  trx: Transaction,
  { caller, command, why }: Asked & { caller: Caller },
): Promise<number> {
  const row = { kind: command.kind, payload: JSON.stringify(command), why };
  const actor = { actor_id: caller.id, actor_name: caller.name };
  const [inserted] = await trx('membership.command')
    .insert({ ...row, ...actor })
    .returning('id');
  const commandId = Number(inserted.id);
  await blockUser(strapi, command);
  await audit(trx, {
    actor: caller,
    action: 'membership.command',
    subject: subjectOfCommand(command),
    after: { commandId, ...withoutSecrets(command) },
    words: why,
  });
  return commandId;
}
