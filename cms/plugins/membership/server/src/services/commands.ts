import type { Caller } from '@lectern/cms-editorial';
import type { CommandsQuery, DeskCommand, DeskCommandList } from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { aboutOf, grantIn, type Known, type Reader, toCommand } from '../rules/command';
import { RIGHTS } from '../rules/rights';
import type { AccountRow, CommandRow, GrantRow } from '../rules/rows';
import { DeskRefusal } from './refusals';
import { namesOf } from './targets';

const SHOWN = 20;

/** One page of what the desk has asked for, the newest first. */
export async function listCommands(
  strapi: Core.Strapi,
  caller: Caller,
  { state, page, pageSize }: CommandsQuery,
): Promise<DeskCommandList> {
  const rows = () => commands(strapi).where({ ...(state && { state }) });
  const { total } = await rows().first(strapi.db.connection.raw('count(*)::int as total'));
  const some: CommandRow[] = await rows()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { items: await told(strapi, caller, some), total };
}

/** The last things that were asked for about an account. */
export async function commandsOf(
  strapi: Core.Strapi,
  caller: Caller,
  accountId: string,
): Promise<DeskCommand[]> {
  const rows: CommandRow[] = await commands(strapi)
    .whereRaw(`jsonb_exists(payload, 'accountId') and payload ->> 'accountId' = ?`, [accountId])
    .orderBy('id', 'desc')
    .limit(SHOWN);
  return told(strapi, caller, rows);
}

const commands = (strapi: Core.Strapi) => strapi.db.connection('membership.desk_command');

/** @throws DeskRefusal 404 */
export async function readCommand(strapi: Core.Strapi, caller: Caller, id: unknown): Promise<CommandRow> {
  const number = Number(id);
  const row: CommandRow | undefined = Number.isSafeInteger(number)
    ? await commands(strapi).where({ id: number }).first()
    : undefined;
  if (!row) throw new DeskRefusal(caller, 'no-command');
  return row;
}

async function told(strapi: Core.Strapi, caller: Caller, rows: CommandRow[]): Promise<DeskCommand[]> {
  const known = await knownOf(strapi, caller, rows);
  return rows.map((row) => toCommand(row, { known, reader: readerIn(caller) }));
}

async function knownOf(strapi: Core.Strapi, caller: Caller, rows: CommandRow[]): Promise<Known> {
  const find = <Row extends { id: string }>(view: string, ids: (string | null)[]): Promise<Row[]> =>
    strapi.db.connection(`membership.${view}`).whereIn('id', [...new Set(ids.filter((id) => id !== null))]);
  const byId = <Row extends { id: string }>(found: Row[]) => new Map(found.map((row) => [row.id, row]));
  const grants = byId(await find<GrantRow>('desk_grant', rows.map(grantIn)));
  const about = rows.map((row) => aboutOf(row, grants));
  const accounts = await find<AccountRow>(
    'desk_account',
    about.map(({ account }) => account),
  );
  const named = await namesOf(
    strapi,
    caller,
    about.map(({ target }) => target),
  );
  return { grants, accounts: byId(accounts), named };
}

export const readerIn = ({ id, ability }: Caller): Reader => ({ id, maySecond: ability.can(RIGHTS.second) });
