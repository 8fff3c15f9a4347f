import type { DeskCommand } from '@lectern/shared-types';
import type { CommandRow, Named } from './rows';

/** Whoever reads commands: who they are, and whether they may agree to those of others. */
export interface Reader {
  id: number;
  maySecond: boolean;
}

/** What the panel is told of a command. */
export function toCommand(row: CommandRow, { named, reader }: { named: Named; reader: Reader }): DeskCommand {
  const payload = objectIn(row.payload);
  const target = targetIn(row);
  return {
    id: Number(row.id),
    kind: row.kind,
    state: row.state,
    accountId: textIn(payload.accountId),
    target: target === null ? null : named(target),
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

/** What a command opens. */
export function targetIn(row: Pick<CommandRow, 'payload'>): string | null {
  const { target, lessonId } = objectIn(row.payload);
  return textIn(target) ?? textIn(lessonId);
}

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
