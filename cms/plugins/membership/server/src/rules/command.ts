import type { DeskCommand } from '@lectern/shared-types';
import type { AccountRow, CommandRow, GrantRow, Named } from './rows';

/** Whoever reads commands: who they are, and whether they may agree to those of others. */
export interface Reader {
  id: number;
  maySecond: boolean;
}

/** What the desk knows of what commands are about. */
export interface Known {
  named: Named;
  accounts: ReadonlyMap<string, Pick<AccountRow, 'email' | 'display_name'>>;
  /** The grants that commands name. */
  grants: ReadonlyMap<string, Pick<GrantRow, 'account_id' | 'target'>>;
}

/** What the panel is told of a command. */
export function toCommand(row: CommandRow, { known, reader }: { known: Known; reader: Reader }): DeskCommand {
  const payload = objectIn(row.payload);
  const { account, target } = aboutOf(row, known.grants);
  return {
    id: Number(row.id),
    kind: row.kind,
    state: row.state,
    account: account === null ? null : { id: account, name: nameOf(known.accounts.get(account)) },
    target: target === null ? null : known.named(target),
    details: {
      until: textIn(payload.until) ?? textIn(payload.endsAt),
      days: numberIn(payload.days),
      codes: row.codes || null,
      mostClaims: numberIn(payload.mostClaims),
      note: textIn(payload.note) || null,
    },
    who: row.actor_name,
    why: row.why,
    createdAt: row.created_at.toISOString(),
    doneAt: row.done_at?.toISOString() ?? null,
    reason: reasonIn(row),
    second: secondOf(row),
    mayDecide: mayDecide(row, reader),
  };
}

/** Whose account a command is about, and what it opens or closes; both by their ids. */
export function aboutOf(
  row: Pick<CommandRow, 'payload'>,
  grants: Known['grants'],
): { account: string | null; target: string | null } {
  const { accountId, target, lessonId } = objectIn(row.payload);
  const grant = grants.get(grantIn(row) ?? '');
  return {
    account: textIn(accountId) ?? grant?.account_id ?? null,
    target: textIn(target) ?? textIn(lessonId) ?? grant?.target ?? null,
  };
}

/** The grant that a command names. */
export const grantIn = ({ payload }: Pick<CommandRow, 'payload'>): string | null =>
  textIn(objectIn(payload).grantId);

const nameOf = (account: Pick<AccountRow, 'email' | 'display_name'> | undefined): string | null =>
  account?.display_name || account?.email || null;

/** Nobody is the second to agree to what they have asked for themselves, and nobody agrees twice. */
export function mayDecide(
  row: Pick<CommandRow, 'state' | 'actor_id' | 'second_at'>,
  reader: Reader,
): boolean {
  const waits = row.state === 'waits_for_second' && row.second_at === null;
  return waits && reader.maySecond && row.actor_id !== reader.id;
}

function secondOf({ second_name: who, second_agrees: agrees, second_at: at }: CommandRow) {
  return who === null || agrees === null || at === null ? null : { who, agrees, at: at.toISOString() };
}

/** What the worker says of a command of which nothing has come. */
function reasonIn({ state, result }: CommandRow): string | null {
  return state === 'refused' || state === 'failed' ? textIn(objectIn(result).reason) : null;
}

/** What the storefront has written as JSON; nothing where it is no object. */
function objectIn(json: string | null): Record<string, unknown> {
  const value: unknown = json === null ? null : JSON.parse(json);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
