import { route, TEXT } from './route';

/** To set keywords takes whoever works on texts of the type: readers see nothing of it, so nobody approves it. */
export const keywordRoutes = [
  route('GET /keywords', 'keywords.list', { text: ['read'] }),
  route(`GET ${TEXT}/keywords`, 'keywords.show', { text: ['read'] }),
  route(`PUT ${TEXT}/keywords`, 'keywords.save', { text: ['submit', 'first', 'second'] }),
];
