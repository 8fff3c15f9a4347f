import { audit, type Caller } from '@lectern/cms-editorial';
import type { Core } from '@strapi/strapi';
import { mayDecide } from '../rules/command';
import { readCommand, readerIn } from './commands';
import { DeskRefusal } from './refusals';

/**
 * Writes down what the second administrator says of a command; a worker goes by it.
 *
 * @throws DeskRefusal 404, 403 for whoever has asked for it, 409 where it waits no more
 */
export async function decide(
  strapi: Core.Strapi,
  caller: Caller,
  { id, agrees }: { id: unknown; agrees: boolean },
): Promise<void> {
  const row = await readCommand(strapi, caller, id);
  if (row.actor_id === caller.id) throw new DeskRefusal(caller, 'own-request');
  if (!mayDecide(row, readerIn(caller))) throw new DeskRefusal(caller, 'not-waiting');
  const opinion = { command_id: row.id, actor_id: caller.id, actor_name: caller.name, agrees };
  await strapi.db.transaction(async ({ trx }) => {
    const written: unknown = await trx.raw(
      `insert into membership.second_opinion (command_id, actor_id, actor_name, agrees)
       values (:command_id, :actor_id, :actor_name, :agrees) on conflict do nothing`,
      opinion,
    );
    if (rowsIn(written) === 0) throw new DeskRefusal(caller, 'not-waiting');
    await audit(trx, {
      actor: caller,
      action: 'membership.opinion',
      subject: `membership.command:${row.id}`,
      after: { agrees },
    });
  });
}

const rowsIn = (result: unknown): number =>
  typeof result === 'object' && result !== null && 'rowCount' in result ? Number(result.rowCount) : 0;
