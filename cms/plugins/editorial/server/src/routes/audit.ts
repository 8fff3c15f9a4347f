import { route } from './route';

export const auditRoutes = [
  route('GET /audit', 'audit.list', { desk: ['audit'] }),
  route('GET /audit.csv', 'audit.exportCsv', { desk: ['audit'] }),
];
