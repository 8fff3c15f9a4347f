import type { MembershipCommand } from '@lectern/shared-types';
import { rows } from '#kernel/db/index.ts';
import { carryOutNext } from '#rooms/membership/index.ts';

/** Two administrators. */
export const [ming, lan] = [
  { actorId: 7, actorName: 'Ming' },
  { actorId: 8, actorName: 'Lan' },
];

/** As the CMS writes it. */
export async function ask(
  command: MembershipCommand | { kind: string },
  { actorId, actorName } = ming,
): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `insert into membership.command (kind, payload, actor_id, actor_name, why)
     values ($1, $2, $3, $4, 'because') returning id`,
    [command.kind, JSON.stringify(command), actorId, actorName],
  );
  return row?.id ?? '';
}

/** What a second administrator says. */
export const agree = (id: string, { actorId, actorName } = lan, agrees = true) =>
  rows(
    'insert into membership.second_opinion (command_id, actor_id, actor_name, agrees) values ($1, $2, $3, $4)',
    [...[id, actorId, actorName, agrees]],
  );

/** Everything that is due. */
export async function workersWork(): Promise<void> {
  while ((await carryOutNext()) === 'more');
}

export const commands = () =>
  rows<{ state: string; result: object | null; attempts: number }>(
    'select state, result, attempts from membership.command order by id',
  );
