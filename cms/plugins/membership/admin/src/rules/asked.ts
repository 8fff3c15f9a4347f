import type { AccountsQuery, CommandsQuery } from '@lectern/shared-types';

/** What the address of the page says of the accounts that it shows. */
export interface AccountsAddress {
  q?: unknown;
  state?: unknown;
}

/** The part of the address that the server is asked. */
export function accountsAsked({ q, state }: AccountsAddress): Pick<AccountsQuery, 'q' | 'state'> {
  return {
    q: typeof q === 'string' ? q.trim() : '',
    ...(state === 'open' || state === 'blocked' ? { state } : {}),
  };
}

const COMMAND_STATES = [
  'waiting',
  'waits_for_second',
  'done',
  'refused',
  'failed',
] as const satisfies NonNullable<CommandsQuery['state']>[];

/** Requests are shown of all states, or of one. */
export const REQUEST_VIEWS = ['all', 'waits_for_second', 'waiting', 'done', 'refused', 'failed'] as const;
export type RequestView = (typeof REQUEST_VIEWS)[number];

export function viewAsked(view: unknown): RequestView {
  return COMMAND_STATES.find((state) => state === view) ?? 'all';
}
