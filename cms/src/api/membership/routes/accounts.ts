const onlyServers = { auth: false, policies: ['api::publishing.server-token'] };

/** The storefront keeps accounts here; visitors never reach them. */
export default {
  routes: [
    {
      method: 'PUT',
      path: '/membership/accounts/:accountId',
      handler: 'api::membership.accounts.put',
      config: onlyServers,
    },
    {
      method: 'PATCH',
      path: '/membership/accounts/:accountId',
      handler: 'api::membership.accounts.change',
      config: onlyServers,
    },
    {
      method: 'DELETE',
      path: '/membership/accounts/:accountId',
      handler: 'api::membership.accounts.remove',
      config: onlyServers,
    },
    {
      method: 'POST',
      path: '/membership/credentials',
      handler: 'api::membership.accounts.check',
      config: onlyServers,
    },
  ],
};
