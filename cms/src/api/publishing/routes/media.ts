export default {
  routes: [
    {
      method: 'GET',
      path: '/publishing/media/:name',
      handler: 'api::publishing.media.show',
      config: { auth: false, policies: ['api::publishing.server-token'] },
    },
  ],
};
