import { route, TEXT } from './route';

/** Who acts is asked again of the very text: here it is enough to hold one of the rights on its type. */
export const reviewRoutes = [
  route(`GET ${TEXT}`, 'review.show', { text: ['read'] }),
  route(`POST ${TEXT}/acts`, 'review.act', { text: ['submit', 'first', 'second'] }),
  route(`POST ${TEXT}/override`, 'review.override', { desk: ['override'] }),
  route(`POST ${TEXT}/preflight`, 'review.preflight', { text: ['submit', 'read'] }),
  route(`PUT ${TEXT}/assignment`, 'review.assign', { desk: ['assign'] }),
  route(`POST ${TEXT}/remarks/:id/resolve`, 'review.resolveRemark', { text: ['submit', 'first', 'second'] }),
];
