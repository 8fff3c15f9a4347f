export { startPostgres, startTemporaryPostgres } from './postgres/server.ts';
export { createDatabase, provision, type Provision } from './postgres/provision.ts';
export type { Login, Postgres, PostgresOptions } from './postgres/model.ts';
export { LocalError } from './kernel/errors.ts';
export { startHouse } from './house/start-house.ts';
export { publishHouse } from './house/site.ts';
export type { Account, House, HouseOptions, Ports, Urls } from './house/model.ts';
