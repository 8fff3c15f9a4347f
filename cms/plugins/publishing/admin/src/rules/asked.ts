import type { PublicationsQuery } from '@lectern/shared-types';

/** Views of the list of publications, by the names that the page's address has for them. */
export const VIEWS = ['all', 'waiting', 'live', 'set_aside'] as const;
export type View = (typeof VIEWS)[number];

/** Which view an address asks for; all of them, where it cannot mean one. */
export const viewOf = (asked: unknown): View => VIEWS.find((view) => view === asked) ?? 'all';

/** The publications that a view shows. */
export const narrowedTo = (view: View): Pick<Partial<PublicationsQuery>, 'state'> =>
  view === 'all' ? {} : { state: view };
