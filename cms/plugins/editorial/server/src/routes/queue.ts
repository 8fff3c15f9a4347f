import { route } from './route';

export const queueRoutes = [
  route('GET /queue', 'queue.list', { text: ['submit', 'first', 'second'] }),
  route('POST /queue/acts', 'queue.act', { text: ['submit', 'first', 'second'] }),
  route('GET /standings', 'queue.standings', { text: ['read'] }),
  route('GET /reviewers', 'queue.reviewers', { desk: ['assign'] }),
  route('GET /reasons', 'queue.reasons', { text: ['read'] }),
];
