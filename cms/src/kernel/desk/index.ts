export { settleAccounts } from './accounts';
export type { Grant } from './roles';
export { syncRoles } from './sync-roles';
