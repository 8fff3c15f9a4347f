export { settleAccounts } from './accounts';
export type { Grant } from './roles';
export { searchReadable } from './search';
export { syncRoles } from './sync-roles';
