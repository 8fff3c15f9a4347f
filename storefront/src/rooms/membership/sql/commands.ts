import type { Transaction } from '#kernel/db/index.ts';
import type { SecondOpinion } from '../rules/verdict.ts';

/** The channel on which commands and opinions are announced. */
export const COMMAND_CHANNEL = 'lectern.command';

/** A command whose time has come, as the CMS wrote it. */
export interface DueCommand {
  id: string;
  kind: string;
  payload: object;
  actorId: number;
  actorName: string;
  why: string;
  createdAt: string;
  /** Of those that have failed. */
  attempts: number;
  second: SecondOpinion | null;
}

/** The oldest that is due and does not wait for somebody; it is the transaction's until its end. */
export async function takeDue(trx: Transaction): Promise<DueCommand | null> {
  const { rows } = await trx.query<DueCommand>(
    `select c.id, c.kind, c.payload, c.actor_id as "actorId", c.actor_name as "actorName", c.why,
       c.created_at as "createdAt", c.attempts,
       case when o.command_id is not null then jsonb_build_object(
         'actorId', o.actor_id, 'actorName', o.actor_name, 'agrees', o.agrees) end as second
     from membership.command c left join membership.second_opinion o on o.command_id = c.id
     where c.due_at <= clock_timestamp()
       and (c.state = 'waiting' or (c.state = 'waits_for_second' and o.command_id is not null))
     order by c.id limit 1 for update of c skip locked`,
  );
  return rows[0] ?? null;
}

export async function noteWaiting(trx: Transaction, id: string): Promise<void> {
  await trx.query("update membership.command set state = 'waits_for_second' where id = $1", [id]);
}

/** Writes down what has come of a command. */
export async function noteEnd(
  trx: Transaction,
  id: string,
  { state, result }: { state: 'done' | 'refused' | 'failed'; result: object },
): Promise<void> {
  await trx.query(
    'update membership.command set state = $2, result = $3, done_at = clock_timestamp() where id = $1',
    [id, state, JSON.stringify(result)],
  );
}

/** Has it tried again: after seconds at first, then ever later, up to five minutes. */
export async function putOff(trx: Transaction, id: string): Promise<void> {
  await trx.query(
    `update membership.command set attempts = attempts + 1,
       due_at = clock_timestamp() + least(interval '5 minutes', interval '1 second' * power(2, least(attempts, 20)))
     where id = $1`,
    [id],
  );
}

/** Whether there is an account that was not deleted. */
export async function isAccount(trx: Transaction, accountId: string): Promise<boolean> {
  const { rows } = await trx.query('select from membership.account where id = $1 and deleted_at is null', [
    accountId,
  ]);
  return rows.length > 0;
}

/** @returns whether there is such an account */
export async function setBlocked(trx: Transaction, accountId: string, isBlocked: boolean): Promise<boolean> {
  const { rows } = await trx.query(
    `update membership.account set blocked_at = case when $2 then coalesce(blocked_at, clock_timestamp()) end
     where id = $1 and deleted_at is null returning 1`,
    [accountId, isBlocked],
  );
  return rows.length > 0;
}
