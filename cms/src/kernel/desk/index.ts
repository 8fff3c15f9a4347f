export { settleAccounts } from './accounts';
export { guardLanguages } from './languages';
export type { Grant } from './roles';
export { searchReadable } from './search';
export { syncRoles } from './sync-roles';
