import { route, TEXT } from './route';

const VERSIONS = `${TEXT}/revisions` as const;

/** Whether somebody may restore is asked of the very document: it is a change of it. */
export const versionRoutes = [
  route(`GET ${VERSIONS}`, 'versions.list', { text: ['read'] }),
  route(`GET ${VERSIONS}/:number`, 'versions.show', { text: ['read'] }),
  route(`GET ${VERSIONS}/:number/difference`, 'versions.difference', { text: ['read'] }),
  route(`POST ${VERSIONS}/:number/restore`, 'versions.restore', { text: ['read'] }),
];
