import { DESK_RIGHTS } from '../rules/rights';

type Door = `${'GET' | 'POST'} /${string}`;

/** A route of the panel for whoever is logged in and passes the policy. */
function route(door: Door, handler: string, policy: unknown) {
  const [method, path] = door.split(' ');
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin', policy] } };
}

const holds = (right: keyof typeof DESK_RIGHTS) => ({
  name: 'admin::hasPermissions',
  config: { actions: [DESK_RIGHTS[right]] },
});

/** The doors of the panel, under `/publishing`. */
export default {
  admin: {
    type: 'admin',
    routes: [
      route('GET /texts/:uid/:documentId', 'publications.showOnSite', 'plugin::publishing.follows'),
      route('GET /publications', 'publications.list', holds('oversee')),
      route('GET /state', 'publications.showState', holds('oversee')),
      route('POST /retries', 'publications.retry', 'plugin::publishing.publishes'),
      route('GET /findings', 'findings.list', holds('check')),
      route('GET /searches', 'searches.list', holds('searches')),
      route('POST /searches/dismissals', 'searches.dismiss', holds('searches')),
    ],
  },
};
