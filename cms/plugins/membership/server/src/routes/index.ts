import { type Right, RIGHTS } from '../rules/rights';

type Door = `${'GET' | 'POST'} /${string}`;

/** A route of the panel for whoever is logged in and passes the policy. */
function route(door: Door, handler: string, policy: unknown) {
  const [method, path] = door.split(' ');
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin', policy] } };
}

const holds = (right: Right) => ({ name: 'admin::hasPermissions', config: { actions: [RIGHTS[right]] } });

/** The doors of the panel, under `/membership`. */
export default {
  admin: {
    type: 'admin',
    routes: [
      route('GET /accounts', 'accounts.list', holds('see')),
      route('GET /accounts/:accountId', 'accounts.show', holds('see')),
      route('GET /targets', 'targets.list', holds('see')),
      route('GET /commands', 'commands.list', holds('see')),
      route('POST /commands', 'commands.ask', 'plugin::membership.asks'),
      route('POST /commands/:id/opinion', 'commands.decide', holds('second')),
      route('GET /gift-codes', 'gifts.listCodes', holds('gifts')),
      route('POST /gift-codes', 'gifts.makeCodes', holds('gifts')),
      route('POST /gift-codes/:commandId/revocation', 'gifts.revokeCodes', holds('gifts')),
      route('GET /gift-links', 'gifts.listLinks', holds('gifts')),
      route('POST /gift-links', 'gifts.makeLink', holds('gifts')),
    ],
  },
};
