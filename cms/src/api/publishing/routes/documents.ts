const onlyServers = { auth: false, policies: ['api::publishing.server-token'] };

export default {
  routes: [
    {
      method: 'GET',
      path: '/publishing/export',
      handler: 'api::publishing.documents.exportAll',
      config: onlyServers,
    },
    {
      method: 'GET',
      path: '/publishing/documents/:type/:documentId',
      handler: 'api::publishing.documents.show',
      config: onlyServers,
    },
    {
      method: 'GET',
      path: '/publishing/drafts/:type/:documentId',
      handler: 'api::publishing.drafts.show',
      config: onlyServers,
    },
  ],
};
