import type { Caller } from '@lectern/cms-editorial';
import {
  AccountId,
  type AccountSheet,
  type AccountsQuery,
  type DeskAccountList,
} from '@lectern/shared-types';
import type { Core } from '@strapi/strapi';
import { type AccountRow, type GrantRow, toAccount, toGrant } from '../rules/rows';
import { commandsOf } from './commands';
import { DeskRefusal } from './refusals';
import { namesOf } from './targets';

const GRANTS_SHOWN = 200;

const NEWEST_FIRST = [
  { column: 'created_at', order: 'desc' },
  { column: 'id', order: 'desc' },
];

/** One page of the accounts that fit, the newest first; deleted ones have neither address nor name to be found by. */
export async function listAccounts(
  strapi: Core.Strapi,
  { page, pageSize, ...filter }: AccountsQuery,
): Promise<DeskAccountList> {
  const { connection } = strapi.db;
  const ids = accounts(strapi, filter)
    .select('id')
    .orderBy(NEWEST_FIRST)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  // What the view counts of an account is counted of those alone that are shown.
  const rows: AccountRow[] = await connection('membership.desk_account')
    .whereIn('id', ids)
    .orderBy(NEWEST_FIRST);
  const { total } = await accounts(strapi, filter).first(connection.raw('count(*)::int as total'));
  return { items: rows.map(toAccount), total };
}

function accounts(strapi: Core.Strapi, { q, state }: Pick<AccountsQuery, 'q' | 'state'>) {
  const rows = strapi.db.connection('membership.desk_account').whereNull('deleted_at');
  if (state === 'blocked') void rows.whereNotNull('blocked_at');
  if (state === 'open') void rows.whereNull('blocked_at');
  if (q === '') return rows;
  return rows.whereRaw(
    '(strpos(email, lower(?)) > 0 or strpos(lower(display_name), lower(?)) > 0 or id::text = lower(?))',
    [q, q, q],
  );
}

/** @throws DeskRefusal 404 */
export async function readAccount(
  strapi: Core.Strapi,
  caller: Caller,
  accountId: unknown,
): Promise<AccountSheet> {
  const account = await accountOf(strapi, caller, accountId);
  const grants: GrantRow[] = await strapi.db
    .connection('membership.desk_grant')
    .where({ account_id: account.id })
    .orderByRaw(`array_position(array['live', 'coming', 'ended', 'revoked'], state), created_at desc, id`)
    .limit(GRANTS_SHOWN);
  const named = await namesOf(
    strapi,
    caller,
    grants.map(({ target }) => target),
  );
  return {
    account: toAccount(account),
    grants: grants.map((row) => toGrant(row, named)),
    commands: await commandsOf(strapi, caller, account.id),
  };
}

/** @throws DeskRefusal 404 */
export async function accountOf(
  strapi: Core.Strapi,
  caller: Pick<Caller, 'language'>,
  accountId: unknown,
): Promise<AccountRow> {
  const { data: id } = AccountId.safeParse(accountId);
  const row: AccountRow | undefined =
    id && (await strapi.db.connection('membership.desk_account').where({ id }).first());
  if (!row) throw new DeskRefusal(caller, 'no-account');
  return row;
}
