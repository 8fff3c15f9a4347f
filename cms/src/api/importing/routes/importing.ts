const onlyServers = { auth: false, policies: ['api::publishing.server-token'] };

export default {
  routes: [
    {
      method: 'PUT',
      path: '/importing/documents',
      handler: 'api::importing.importing.putDocument',
      config: onlyServers,
    },
    {
      method: 'POST',
      path: '/importing/media',
      handler: 'api::importing.importing.postMedia',
      config: onlyServers,
    },
    {
      method: 'GET',
      path: '/importing/administrator',
      handler: 'api::importing.importing.showAdministrator',
      config: onlyServers,
    },
  ],
};
