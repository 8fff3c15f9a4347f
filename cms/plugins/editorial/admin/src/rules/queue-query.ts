import type { QueueQuery } from '@lectern/shared-types';

/** What the address of the queue's page says, as far as anybody may have typed it. */
export interface QueueAddress {
  view?: unknown;
  state?: unknown;
  uid?: unknown;
  locale?: unknown;
  sort?: unknown;
  page?: unknown;
  pageSize?: unknown;
  _q?: unknown;
}

export const VIEWS = ['all', 'mine', 'overdue'] as const;
export type View = (typeof VIEWS)[number];

/** States that a text can be looked for in; `open` is all that waits for somebody. */
export const STATES = [
  'open',
  'submitted',
  'first-review',
  'second-review',
  'approved',
  'returned',
  'draft',
] as const satisfies QueueQuery['state'][];

const SORTS = [
  'dueAt:ASC',
  'dueAt:DESC',
  'submittedAt:ASC',
  'submittedAt:DESC',
  'title:ASC',
  'title:DESC',
] as const satisfies QueueQuery['sort'][];

/** Which part of the queue an address shows; what it cannot mean is left out. */
export function queueQueryOf(address: QueueAddress): Partial<QueueQuery> & { view: View } {
  const view = oneOf(VIEWS, address.view) ?? 'all';
  const search = typeof address._q === 'string' ? address._q.trim().slice(0, 200) : '';
  return {
    view,
    state: oneOf(STATES, address.state) ?? 'open',
    ...(view === 'mine' ? { mine: true } : {}),
    ...(view === 'overdue' ? { overdue: true } : {}),
    ...(typeof address.uid === 'string' && address.uid ? { uid: address.uid } : {}),
    ...(address.locale === 'zh-CN' || address.locale === 'en' ? { locale: address.locale } : {}),
    ...(search ? { search } : {}),
    sort: oneOf(SORTS, address.sort) ?? 'dueAt:ASC',
    page: counted(address.page, 1),
    pageSize: Math.min(counted(address.pageSize, 20), 100),
  };
}

/** Whether an address asks for less than the whole queue. */
export const isFiltered = ({ view, state, uid, locale, _q }: QueueAddress) =>
  Boolean(state ?? uid ?? locale ?? _q) || (view !== undefined && view !== 'all');

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

function counted(value: unknown, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
