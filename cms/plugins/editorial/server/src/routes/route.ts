import type { Needed } from '../policies/holds';

export interface DeskRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** `<controller>.<action>` of this plugin. */
  handler: string;
  config: { policies: unknown[] };
}

/** Path of one text; its language stands in `?locale=`. */
export const TEXT = '/texts/:uid/:documentId';

/**
 * A route of the panel, as in `route('GET /queue', 'queue.list', { text: ['submit'] })`; whoever is logged in may
 * ask for what `needed` does not narrow.
 */
export function route(
  door: `${DeskRoute['method']} /${string}`,
  handler: string,
  needed?: Needed,
): DeskRoute {
  const [method, path = ''] = door.split(' ') as [DeskRoute['method'], string]; // as its type says
  const right = needed ? [{ name: 'plugin::editorial.holds', config: needed }] : [];
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin', ...right] } };
}
