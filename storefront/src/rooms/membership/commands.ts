import {
  MembershipCommand,
  needsSecondOpinion,
  subjectOfCommand,
  withoutSecrets,
} from '@lectern/shared-types';
import { takeLock, tentatively, transaction, within, type Transaction } from '#kernel/db/index.ts';
import { reasonOf } from '#kernel/errors.ts';
import { things, type Thing } from '#rooms/catalog/index.ts';
import { auditOf } from '#rooms/editorial/index.ts';
import { carryOut, type Outcome } from './carrying-out.ts';
import { verdictOf } from './rules/verdict.ts';
import { noteEnd, noteWaiting, putOff, takeDue, type DueCommand } from './sql/commands.ts';

export { COMMAND_CHANNEL } from './sql/commands.ts';

/** After so many attempts, spread over half an hour, somebody has to look. */
const MOST_ATTEMPTS = 12;

/** What a command opens; null where it opens nothing, or nothing that is published. */
async function targetOf(trx: Transaction, command: MembershipCommand): Promise<Thing | null> {
  const id = 'target' in command ? command.target : 'lessonId' in command ? command.lessonId : null;
  const [thing] = id === null ? [] : await within(trx, () => things('zh-CN', [id]));
  return thing ?? null;
}

/** What comes of a command; null where it waits for a second administrator. */
async function outcomeOf(
  trx: Transaction,
  due: DueCommand,
  command: MembershipCommand,
): Promise<Outcome | null> {
  const at = new Date(due.createdAt);
  const target = await targetOf(trx, command);
  const needsSecond = target !== null && needsSecondOpinion(command, { targetType: target.type, now: at });
  switch (verdictOf({ ...due, needsSecond })) {
    case 'wait':
      return null;
    case 'refuse':
      return { refused: 'NOT_AGREED' };
    case 'act':
      return carryOut(trx, command, { commandId: due.id, why: due.why, target, at });
  }
}

/** Writes down what has come of a command, where the desk sees it and in the audit trail. */
async function settle(trx: Transaction, due: DueCommand): Promise<void> {
  const parsed = MembershipCommand.safeParse({ ...due.payload, kind: due.kind });
  const outcome: Outcome | null = parsed.success
    ? await outcomeOf(trx, due, parsed.data)
    : { refused: 'NOT_UNDERSTOOD' };
  if (!outcome) return noteWaiting(trx, due.id);
  const result = 'done' in outcome ? outcome.done : { reason: outcome.refused };
  await noteEnd(trx, due.id, { state: 'done' in outcome ? 'done' : 'refused', result });
  await auditOf(trx, {
    actor: { id: due.actorId, name: due.actorName },
    action: `membership.${due.kind}`,
    subject: parsed.success ? subjectOfCommand(parsed.data) : `membership.command:${due.id}`,
    after: {
      commandId: Number(due.id),
      ...(parsed.success && withoutSecrets(parsed.data)),
      ...result,
      ...(due.second && { second: due.second.actorName }),
    },
    words: due.why,
  });
}

async function fail(trx: Transaction, { id, kind, attempts }: DueCommand, error: unknown): Promise<void> {
  console.error(`The command ${id} (${kind}) failed: ${reasonOf(error)}`);
  if (attempts + 1 < MOST_ATTEMPTS) return putOff(trx, id);
  await noteEnd(trx, id, { state: 'failed', result: { reason: reasonOf(error) } });
}

/**
 * Carries out one command of the desk that is due: all of it, with its line of the audit trail, or nothing. Workers
 * do so one at a time, so that what was asked for first is done first.
 */
export async function carryOutNext(): Promise<'more' | 'done'> {
  return transaction(async (trx) => {
    if (!(await takeLock(trx, 'lectern.command'))) return 'done';
    const due = await takeDue(trx);
    if (!due) return 'done';
    await tentatively(trx, () => settle(trx, due)).catch((error: unknown) => fail(trx, due, error));
    return 'more';
  });
}
